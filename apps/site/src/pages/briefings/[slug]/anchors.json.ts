import type { RecordOf } from '@briefing/model/dataset';
import { claimsOfBriefing } from '../../../briefing/sections.ts';
import { dataset } from '../../../dataset.ts';
import { slugOf } from '../../../links/paths.ts';
import { recordedAnchors } from '../../../own-copy/recorded-anchors.ts';

export function getStaticPaths() {
  return dataset
    .all('briefing')
    .map((briefing) => ({ params: { slug: slugOf(briefing.id) }, props: { briefing } }));
}

/** The anchors of a briefing, which the check of a copy reads before a file can be chosen. */
export function GET({ props }: { props: { briefing: RecordOf<'briefing'> } }): Response {
  const { briefing } = props;
  const anchors = recordedAnchors(briefing, claimsOfBriefing(dataset, briefing.id));
  return Response.json(anchors);
}
