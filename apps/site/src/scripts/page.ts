import { copyButtons } from './copy.ts';
import { themeToggle } from './theme-toggle.ts';

themeToggle();
copyButtons();
