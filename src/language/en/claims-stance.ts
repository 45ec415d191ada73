/** English words that show where a text stands towards a claim. */
import type { StanceClass, StanceWords } from "../../claims/stance/words.ts";
import { stanceWeights } from "./stance-weights.ts";
import { wordList } from "./word-list.ts";

const CLASSES: Readonly<Record<StanceClass, string>> = {
  falsehood: `hoax fake faked false falsely bogus debunk debunked untrue myth satire satirical prank prankster fabricate
    fabricated fabrication phony fiction fictional fictitious fool fooled dupe duped trick tricked unfounded baseless
    nonsense lie incorrect inaccurate photoshopped staged disprove disproven discredit spoof parody misinformation
    made_up not_real not_true not_so fall_for falls_for urban_legend mistaken mistake misleading exaggerated bunk
    impostor hoaxer taken_in wrong`,
  denial: `deny denial refute dismiss rebuff reject dispute quash squash contradict rebut disavow disown dispel
    shut_down shuts_down shot_down shoots_down shoot_down slap_down knock_down hit_back not_dead alive well
    never_happened did_not calm_down clear_up sets_record`,
  doubt: `doubt doubtful skeptical sceptical skeptic unlikely unproven unverified unconfirmed dubious mystery
    suspicious question questionable questioned suspect debate controversy confusion confuse puzzle unclear unknown
    no_evidence no_sign no_proof without_evidence evidence proof investigate`,
  truth: `true real really truth fact actually actual genuine reality believe_it true? legit`,
  hedge: `reportedly allegedly apparently supposedly purportedly possibly perhaps maybe probably likely potentially
    seemingly presumably`,
  modal: `may might could would can should`,
  rumor: `rumor rumour rumored rumoured speculation speculate gossip whisper buzz leak leaked tip tipped hint`,
  alleged: `alleged purported suspected supposed apparent potential possible claimed so-called reported rumored`,
  claiming: `claim allege suggest insist assert contend accuse`,
  saying: `say tell state announce note add speak comment explain according_to`,
  report: `report source analyst insider survey forecast predict estimate expect paper wsj bloomberg`,
  believing: `believe think fear suspect hope feel appear seem look`,
  confirming: `confirm confirmed verify verified prove proven official officially reveal admit acknowledge identify
    show document certify recognize`,
  planning: `plan want consider mull eye seek talk discuss prepare near ready aim intend try attempt bid`,
  online: `viral internet twitter tweet facebook social online web website site blog meme story post photo video
    picture image youtube`,
  sure: `breaking update updated exclusive watch finally now just here this`,
  future: `will shall soon upcoming next to_be going_to set_to about_to`,
  authority: `police official officials government ministry minister spokesman spokeswoman spokesperson authorities
    military army court judge pentagon state_department company ceo family`,
  contrast: `but despite however although though sorry no sadly nope yes instead still yet after_all`,
};

export const stanceWords: StanceWords = {
  classes: Object.fromEntries(
    Object.entries(CLASSES).map(([name, list]) => [
      name,
      new Set(wordList(list).map((word) => word.replace(/_/gu, " "))),
    ]),
  ) as unknown as Readonly<Record<StanceClass, ReadonlySet<string>>>,
  negators: new Set(wordList("not n't no never nothing none neither nor nobody without cannot nt")),
  stopWords: new Set(
    wordList(`the a an of to in on at for by with from as and or that this these those it its he she they his her their
      be is was are were been have has had do does did will would may might could who which what when where how than
      into over after before about up out not no 's ' s i you we your our my him them there then so if`),
  ),
  tellings: new Set(
    wordList(`news report story claim rumor rumour website site article post tweet image photo picture video account
      information allegation tale hoax headline email letter page statement prank theory legend`),
  ),
  questionOpeners: new Set(wordList("did is was are were has have had does do can could will would should")),
  weights: stanceWeights,
};
