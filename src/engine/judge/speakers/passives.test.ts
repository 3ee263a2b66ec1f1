import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { passivesOf } from "./passives.ts";

describe("passivesOf", () => {
  it.each<[language: string, claim: string, ...passives: string[]]>([
    ["en", "The body was found by two guards.", "The body | found | by two guards"],
    ["en", "Seen by two guards, the body was found.", "the body | found | nobody"],
    ["en", "The body was found very late by two guards.", "The body | found | by two guards"],
    ["en", "The body was found late there again by two guards.", "The body | found | nobody"],
    ["en", "The plan was, by law, approved.", "The plan | approved | nobody"],
    ["en", "It was opened by Easter.", "It | opened | nobody"],
    ["en", "It was opened by Easter week.", "It | opened | nobody"],
    ["en", "It was opened by Easter Smith.", "It | opened | by Easter Smith"],
    ["en", "It was sold by laying gravel.", "It | sold | thing"],
    ["en", "It was sold by 12 votes.", "It | sold | thing"],
    ["en", "It was sold by the river.", "It | sold | thing"],
    ["en", "It was sold by Mr Rivers.", "It | sold | by Mr Rivers"],
    ["en", "The very old red brick house was sold.", "very old red brick house | sold | nobody"],
    ["en", "The house has to be sold.", " | sold | nobody"],
    ["en", "It rained, and the old house was sold.", "the old house | sold | nobody"],
    ["en", "The wife of the man was seen.", "The wife | seen | nobody"],
    ["en", "The man's wife was seen.", "wife | seen | nobody"],
    ["en", "Then it was there."],
    ["en", "They found the body."],
    ["de", "Er wurde von zwei Wachen angehalten.", "Er | angehalten | von zwei Wachen"],
    ["de", "Er wurde am Abend von zwei Wachen angehalten.", "Er | angehalten | von zwei Wachen"],
    ["de", "Er wurde am Montag von zwei Wachen angehalten.", "Er | angehalten | von zwei Wachen"],
    ["de", "Er wurde im Strafraum von Kelm angehalten.", "Er | angehalten | nobody"],
    ["de", "Er wurde angehalten von zwei Wachen.", "Er | angehalten | nobody"],
    ["de", "Er wurde gesehen, als von zwei Wachen eine angehalten rief.", "Er | gesehen | nobody"],
    ["de", "Beim Erdbeben wurde das Haus zerstört.", "Erdbeben | zerstört | nobody"],
    ["nl", "Hij werd door de politie meegesleurd.", "Hij | meegesleurd | door de politie"],
    [
      "nl",
      "Door de storm bleef het stil, en de man werd door de politie gezien.",
      "en de man | gezien | door de politie",
    ],
    ["en", "It was opened by Good Friday.", "It | opened | nobody"],
    ["en", "It was opened by Christmas Eve.", "It | opened | nobody"],
    ["en", "It was opened by the Evening Standard.", "It | opened | by the Evening Standard"],
    ["nl", "Hij werd door een lawine meegesleurd.", "Hij | meegesleurd | thing"],
    ["es", "12 casas fueron registradas por unanimidad.", "12 casas | registradas | thing"],
    ["ja", "彼は見つかった。"],
  ])("reads %s: %s", (language, claim, ...passives) => {
    const found = readingsOf(claim, language)
      .flatMap(passivesOf)
      .map(({ undergoer, participle, doer }) => {
        const by = doer.kind === "somebody" ? claim.slice(...doer.span) : doer.kind;
        return `${undergoer.map(({ surface }) => surface).join(" ")} | ${participle.surface} | ${by}`;
      });
    expect(found).toEqual(passives);
  });
});
