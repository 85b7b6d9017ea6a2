import { copyButtons } from './copy.ts';
import { shortcuts } from './shortcuts.ts';
import { themeToggle } from './theme-toggle.ts';

themeToggle();
copyButtons();
shortcuts();
