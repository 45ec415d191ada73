/**
 * Blocks that the page itself marks: by the class, id or role of an element around them.
 *
 *     <div class="article-share">Facebook</div>      <p class="newsletter-signup">Get the harbor news …</p>
 *                                ╰share-prompt                                    ╰newsletter-prompt
 *
 * Class names are the page author's English, whatever the language of the page. They lie often enough (a body
 * in `class="share-content"`) that a block must look the part as well: short, or no running text, or linked.
 * Where most of the article has a mark, the mark says nothing and is not used.
 */
import type { FurnitureReason, SkippedSpan } from "../../../model/article.ts";
import type { Block } from "../../block.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { isSentenceLike } from "../phrase.ts";

interface Hint {
  readonly reason: FurnitureReason;
  readonly pattern: RegExp;
  /** Longest block, in characters, that is believed although it reads as sentences. */
  readonly sentencesMax: number;
}

const word = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`);

const HINTS: readonly Hint[] = [
  {
    reason: "share-prompt",
    pattern: word("share|shares|sharing|sharebar|sharedaddy|addtoany|addthis|social|socials|social-media"),
    sentencesMax: 0,
  },
  {
    reason: "newsletter-prompt",
    pattern: word(
      "newsletter|newsletters|newsletter-signup|signup|sign-up|subscribe|subscription|mailchimp|email-signup",
    ),
    sentencesMax: 600,
  },
  {
    reason: "see-also",
    pattern: word(
      "related|related-posts|related-articles|relatedarticles|related-content|readmore|read-more|see-also|recirc|recirculation|recommended|recommendations|more-on|more-stories|also-read|outbrain|taboola|trending|most-read|mostread|popular|jp-relatedposts",
    ),
    sentencesMax: 300,
  },
  {
    reason: "advertisement",
    pattern: word(
      "ad|ads|advert|advertisement|advertising|adslot|ad-slot|sponsored|sponsor|promo|promotion|promoted|commercial|affiliate|adsbygoogle|dfp",
    ),
    sentencesMax: 300,
  },
  {
    reason: "byline",
    pattern: word(
      "byline|bylines|by-line|author|authors|author-name|post-author|entry-author|article-author|writer|vcard|meta-author",
    ),
    sentencesMax: 0,
  },
  {
    reason: "date-line",
    pattern: word(
      "date|dates|dateline|timestamp|time-stamp|published|publish-date|pubdate|post-date|entry-date|article-date|updated|datetime|posted-on",
    ),
    sentencesMax: 0,
  },
  {
    reason: "author-biography",
    pattern: word(
      "author-bio|author-box|author-info|author-description|authorbox|about-author|bio|biography|author-card|contributor-bio|about-the-author|author-profile",
    ),
    sentencesMax: 1500,
  },
  {
    reason: "comments",
    pattern: word("comments|comment|comment-list|disqus|respond|reply|comments-area|comment-respond"),
    sentencesMax: 1500,
  },
  {
    reason: "metadata",
    pattern: word(
      "tags|tag-list|tagcloud|post-tags|entry-tags|article-tags|categories|category|cat-links|tags-links|post-meta|entry-meta|article-meta|meta|postmeta|entry-footer|kicker|eyebrow|topics|keywords|postmetadata|post-info",
    ),
    sentencesMax: 0,
  },
  {
    reason: "menu",
    pattern: word(
      "breadcrumb|breadcrumbs|nav|navigation|navbar|menu|pagination|pager|post-navigation|nav-links|toolbar|crumbs|tabs|toc",
    ),
    sentencesMax: 0,
  },
  {
    reason: "photo-credit",
    pattern: word(
      "credit|credits|photo-credit|image-credit|copyright|photographer|media-credit|image-source|caption-credit|img-credit",
    ),
    sentencesMax: 0,
  },
  {
    reason: "legal-notice",
    pattern: word(
      "disclaimer|legal|disclosure|copyright-notice|cookie|cookies|gdpr|consent|terms|licence|license",
    ),
    sentencesMax: 600,
  },
  {
    reason: "support-prompt",
    pattern: word(
      "donate|donation|paywall|membership|support-us|contribution|patreon|subscribe-wall|regwall",
    ),
    sentencesMax: 600,
  },
  {
    reason: "video-prompt",
    pattern: word("video-player|vjs|jwplayer|player-controls|video-js|brightcove|videoplayer"),
    sentencesMax: 0,
  },
];

/** A mark that this share of the characters has is the body's own. */
const SHARE_MAX = 0.4;
/** Longest block without sentences that is believed. */
const LENGTH_MAX = 220;

export function findHintedBlocks({ text, blocks }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  for (const { reason, pattern, sentencesMax } of HINTS) {
    const marked = blocks.filter((block) => pattern.test(block.hints));
    const length = marked.reduce((sum, block) => sum + block.end - block.start, 0);
    if (length > total * SHARE_MAX) continue;
    for (const block of marked)
      if (looksThePart(text, block, sentencesMax)) found.push({ start: block.start, end: block.end, reason });
  }
  return found;
}

function looksThePart(text: string, block: Block, sentencesMax: number): boolean {
  const length = block.end - block.start;
  const line = text.slice(block.start, Math.min(block.end, block.start + 2000));
  if (block.kind === "caption") return false;
  return isSentenceLike(line) ? length <= sentencesMax : length <= Math.max(LENGTH_MAX, sentencesMax);
}
