import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setPreferences } from "../../workspace/preferences.ts";
import { STORM } from "../../workspace/testing/storm.ts";
import { type Told, tell } from "../../workspace/testing/tell.ts";
import { useChosenViews } from "../../workspace/views.ts";
import { LiveRegion } from "../shell/LiveRegion.tsx";
import { showOnPhone } from "../testing/showOnPhone.ts";
import { CompareScreen } from "./CompareScreen.tsx";

const NONE = { wide: null, narrow: null };

beforeEach(() => {
  localStorage.clear();
  location.hash = "";
  setPreferences({ letterKeys: true, wording: "versions" });
  useChosenViews.setState(NONE);
});

function show(told: readonly Told[] = STORM, options: Parameters<typeof tell>[1] = {}) {
  const asked = { onNew: vi.fn(), onSwap: vi.fn(), onRename: vi.fn() };
  const tale = tell(told, options);
  const result = render(
    <>
      <CompareScreen {...tale} {...asked} />
      <LiveRegion />
    </>,
  );
  return { user: userEvent.setup(), tale, ...asked, ...result };
}

const current = () => document.querySelector("main [aria-current=true]");
const row = (name: RegExp) => screen.getByRole("group", { name });
const bar = () => screen.getByRole("group", { name: /claims by state/i });

describe("what is read first", () => {
  it("says it in a sentence, and draws a part for each number that is not zero", () => {
    show();
    const summary = screen.getByRole("region", { name: "Summary" });
    expect(summary).toHaveTextContent(
      "Of 11 claims, 2 are the same, 6 are reworded, 1 was dropped, 1 added and 1 has moved.",
    );
    expect(summary).toHaveTextContent("Three claims change a fact.");
    expect(
      within(bar())
        .getAllByRole("button")
        .map((part) => part.getAttribute("aria-label")),
    ).toEqual(["1 dropped", "6 reworded", "2 the same", "1 moved", "1 added"]);
  });

  it("speaks of two reports without old and new", () => {
    setPreferences({ wording: "reports" });
    show();
    expect(within(bar()).getByRole("button", { name: "1 only in the Courier" })).toBeInTheDocument();
    expect(row(/^Claim 6 of 11, only in the Courier$/)).toBeInTheDocument();
  });

  it("speaks of what the texts look like where nobody has chosen", () => {
    setPreferences({ wording: "automatic" });
    show();
    expect(screen.getByRole("button", { name: "Two reports of one event" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
    expect(row(/^Claim 6 of 11, dropped$/)).toBeInTheDocument();
  });

  it("reads out all of it", () => {
    show([
      { kind: "heading", both: "Storm closes the bridge" },
      { both: "Three cables [-snapped-]{+broke+}[?, and a fourth was cut?]." },
      { both: "It took [-two-]{+three+} hours.", cues: [["number", "two", "three"]] },
    ]);
    expect(screen.getByRole("status")).toHaveTextContent(
      "Both claims are reworded. Inside matched claims, one clause was dropped or added. One claim changes a fact.",
    );
  });

  it("tells of headlines, which no count has, and offers no step where nothing else differs", () => {
    show([{ kind: "heading", both: "[-Storm-]{+Gale+} closes the bridge" }, { both: "It took two hours." }]);
    const words = "The two texts make the same claims, word for word. Their headlines differ.";
    expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent(words);
    expect(screen.getByRole("status")).toHaveTextContent(words);
    for (const nav of screen.getAllByRole("navigation", { name: "Differences" }))
      expect(nav).toBeEmptyDOMElement();
  });

  it("says of two languages that little is found across them", () => {
    const words = /A looks like English and B like German; across languages little but names/;
    show([{ both: "[-The strike ended after nine days.-]{+Der Streik endete nach neun Tagen.+}" }], {
      languages: { left: "en", right: "de" },
    });
    expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent(words);
    expect(screen.getByRole("status")).toHaveTextContent(words);
  });

  it("says nothing of two languages that read the same", () => {
    show([{ both: "Norge og Sverige." }, { both: "Oslo [-1-]{+2+}." }], {
      languages: { left: "da", right: "nb" },
    });
    expect(screen.getByRole("region", { name: "Summary" })).not.toHaveTextContent(/languages/);
  });

  it("says what is not read in a language", () => {
    show(STORM, { languages: { left: "sv", right: "sv" } });
    expect(screen.getByText(/; negations, hedges and speakers are not read in Swedish$/)).toBeInTheDocument();
  });

  it("says what was set aside and what was matched coarsely", () => {
    show(STORM, { coarse: [{ left: [0, 9], right: null }], ignored: 2 });
    expect(
      screen.getByText(
        "4 lines and 2 pieces of sentences set aside, 2 typographic differences ignored, matched coarsely: 1 part",
      ),
    ).toBeInTheDocument();
  });

  it("counts what was read of each text, and warns of a doubtful encoding", () => {
    const { tale, rerender, ...asked } = show();
    const left = { ...tale.left, encoding: "windows-1251" as const, sure: false };
    rerender(<CompareScreen {...tale} {...asked} left={left} />);
    expect(screen.getByText(/10 sentences, 4 paragraphs/).parentElement).toHaveTextContent(
      /^\d+ words, 10 sentences, 4 paragraphs, probably Windows-1251$/,
    );
  });
});

describe("rows", () => {
  it("are named by what they are", () => {
    show();
    expect(row(/^Claim 1 of 11, reworded, number differs$/)).toBeInTheDocument();
    expect(row(/^Claim 3 of 11, the same$/)).toBeInTheDocument();
    expect(row(/^Claim 8 of 11, reworded, a clause dropped$/)).toBeInTheDocument();
    expect(row(/^Claim 9 of 11, reworded, uncertain match$/)).toBeInTheDocument();
    expect(row(/^Set aside: By-line$/)).toHaveTextContent("By Mina Okafor");
  });

  it("mark a changed fact for those who do not see it", () => {
    show();
    const marks = within(row(/^Claim 1 of/)).getAllByText(/changed:/);
    expect(marks.map((mark) => mark.parentElement?.textContent)).toEqual(["changed: three", "changed: five"]);
  });

  it("leave the missing side empty and show a moved claim at both places", () => {
    show();
    expect(row(/^Claim 7 of 11, added$/)).toHaveTextContent("A second ferry waits in Ostrey.");
    expect(row(/^Claim 2 of 11, moved, its place in B$/)).toHaveTextContent(
      "Moved. Sentence 7 in the Courier",
    );
    expect(row(/^Claim 2 of 11, moved, its place in A$/)).toHaveTextContent("Moved. Sentence 2 in Post");
  });

  it("tell where a claim is told a second time", () => {
    show();
    expect(within(row(/^Claim 1 of/)).getByRole("button", { name: "also A 9" })).toBeInTheDocument();
    expect(row(/^Claim 10 of/)).toHaveTextContent("Told elsewhere. Sentence 1 in Post");
  });

  it("give the language and the direction of each text to its sentences", () => {
    show([{ both: "شورای بندر [-رأی داد-]{+تصمیم گرفت+}." }], { languages: { left: "fa", right: "fa" } });
    const [text] = within(row(/^Claim 1 of 1/)).getAllByText(/شورای/);
    expect(text?.closest("p")).toHaveAttribute("lang", "fa");
    expect(text?.closest("p")).toHaveAttribute("dir", "rtl");
    expect(text?.closest("[data-number]")).toHaveAttribute("data-number", "۱");
  });
});

describe("stepping", () => {
  it("begins at the first difference and goes on by button and by key", async () => {
    const { user } = show();
    expect(current()).toBe(row(/^Claim 1 of/));
    await user.click(screen.getAllByRole("button", { name: "Next difference" })[0]!);
    expect(current()).toBe(row(/^Claim 2 of 11, moved, its place in B$/));
    await user.keyboard("n");
    expect(current()).toBe(row(/^Claim 4 of/));
    expect(screen.getAllByText(/^Difference/)[0]).toHaveTextContent("Difference 3 of 9");
    await user.keyboard("p");
    await user.keyboard("{F7}");
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(current()).toBe(row(/^Claim 5 of/));
  });

  it("reads out where it is and what differs there", async () => {
    const { user } = show();
    await user.keyboard("nn");
    expect(screen.getByRole("status")).toHaveTextContent(
      "Difference 3 of 9, reworded, quote: a second warning, in A, a warning, in B",
    );
  });

  it("does not wrap, greys the button, leaves it the focus and says so", async () => {
    const { user } = show();
    const button = screen.getAllByRole("button", { name: "Previous difference" })[0]!;
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    expect(button).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("First difference.");
  });

  it("says why a key goes nowhere", async () => {
    const { user } = show();
    await user.keyboard("no");
    await user.keyboard("no");
    expect(screen.getByRole("status")).toHaveTextContent("This claim has not moved.");
    await user.keyboard("e");
    expect(screen.getByRole("status")).toHaveTextContent("This claim is told nowhere else.");
  });

  it("keeps the claim in the address and begins at the one that is named there", async () => {
    location.hash = "#c8";
    const { user } = show();
    expect(current()).toBe(row(/^Claim 8 of/));
    await user.keyboard("n");
    expect(location.hash).toBe("#c9");
  });

  it("begins at the first difference where the address is left of two other texts", () => {
    history.replaceState({ kind: "comparison", texts: "1 2", hasSheet: false }, "", "#c8");
    show();
    expect(current()).toBe(row(/^Claim 1 of/));
  });

  it("goes to the other half of a move, to an echo, and by arrows to any row", async () => {
    const { user } = show();
    await user.keyboard("e");
    expect(current()).toBe(row(/^Claim 10 of/));
    await user.keyboard("enp");
    await user.keyboard("no");
    expect(current()).toBe(row(/its place in A$/));
    row(/its place in A$/).focus();
    await user.keyboard("{ArrowUp}");
    expect(current()).toBe(row(/^Claim 8 of/));
  });

  it("presses a ghost to go where the sentence is", async () => {
    const { user } = show();
    await user.click(within(row(/its place in B$/)).getByRole("button", { name: /^Moved/ }));
    expect(current()).toBe(row(/its place in A$/));
  });

  it("makes a pressed row current and says in words what it is", async () => {
    const { user } = show();
    await user.click(screen.getByText("Nobody was hurt.", { selector: "[data-side=left] *" }));
    expect(current()).toBe(row(/^Claim 3 of/));
    await user.click(row(/^Claim 5 of/));
    expect(current()).toHaveTextContent(/Reworded, one sentence became two\. Hedge: .+ \/ .+/);
  });

  it("keeps words from the right to themselves between the signs of a fact", () => {
    show(
      [
        {
          both: "كلف المشروع [-4.5 مليار-]{+5.4 مليار+} درهم.",
          cues: [["number", "4.5 مليار", "5.4 مليار"]],
        },
      ],
      { languages: { left: "ar", right: "ar" } },
    );
    expect(current()).toHaveTextContent("Number: \u20684.5 مليار\u2069 / \u20685.4 مليار\u2069");
  });

  it("makes the row of a pressed chip current and says both values of its fact", async () => {
    const { user } = show();
    await user.keyboard("n");
    const first = row(/^Claim 1 of/);
    expect(current()).not.toBe(first);
    await user.click(within(first).getByRole("button", { name: /^number: .+ in A, .+ in B$/ }));
    expect(current()).toBe(first);
    const [, left, right] =
      /^number: (.+) in A, (.+) in B$/.exec(within(first).getByRole("button", { name: /^number: / }).title) ??
      [];
    expect(first).toHaveTextContent(`Number: ${left} / ${right}`);
  });

  it("leaves letters alone while a name is typed, and where they are turned off", async () => {
    const { user, onRename } = show();
    await user.click(screen.getByRole("button", { name: "Post, rename" }));
    await user.keyboard("n{Enter}");
    expect(onRename).toHaveBeenCalledWith("right", "n");
    expect(current()).toBe(row(/^Claim 1 of/));
    setPreferences({ letterKeys: false });
    await user.keyboard("n");
    expect(current()).toBe(row(/^Claim 1 of/));
    await user.keyboard("{F7}");
    expect(current()).toBe(row(/^Claim 2 of.*B$/));
  });
});

describe("the filter", () => {
  it("folds the other claims, opens a fold and lets go with Escape", async () => {
    const { user } = show();
    await user.click(within(bar()).getByRole("button", { name: "1 dropped" }));
    expect(screen.queryByRole("group", { name: /^Claim 1 of/ })).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Showing 1 dropped.");
    await user.click(screen.getAllByRole("button", { name: "Show 5 other claims" })[0]!);
    expect(row(/^Claim 1 of/)).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(within(bar()).getByRole("button", { name: "1 dropped" })).toHaveAttribute("aria-pressed", "false");
    expect(row(/^Claim 11 of/)).toBeInTheDocument();
  });

  it("shows changed facts from the sentence and names them in the stepper", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Three claims change a fact." }));
    expect(screen.getAllByText(/^Changed fact/)[0]).toHaveTextContent("Changed fact 1 of 3");
    expect(within(bar()).getByRole("button", { name: "3 of 6 reworded" })).toBeInTheDocument();
  });
});

describe("the heads", () => {
  it("ask for a swap, a new pair and another name; Escape keeps the old one", async () => {
    const { user, onSwap, onNew, onRename } = show();
    await user.click(screen.getByRole("button", { name: "Swap A and B" }));
    await user.click(screen.getByRole("button", { name: "New" }));
    await user.click(screen.getByRole("button", { name: "Post, rename" }));
    await user.keyboard("Other{Escape}");
    expect(onSwap).toHaveBeenCalledOnce();
    expect(onNew).toHaveBeenCalledOnce();
    expect(onRename).not.toHaveBeenCalled();
  });
});

describe("inline", () => {
  const open = async () => {
    const shown = show();
    await shown.user.click(screen.getByRole("button", { name: "Inline" }));
    return shown;
  };

  it("tells both texts as one with what is gone and what came", async () => {
    await open();
    const claim = row(/^Claim 1 of/);
    expect(
      within(claim)
        .getAllByRole("deletion")
        .map((one) => one.textContent),
    ).toEqual(["on Friday night", "three"]);
    expect(
      within(claim)
        .getAllByRole("insertion")
        .map((one) => one.textContent),
    ).toEqual(["late on Friday", "five"]);
    expect(claim).toHaveTextContent("three / five");
  });

  it("keeps the place, and takes the order of either text", async () => {
    const { user } = await open();
    expect(current()).toBe(row(/^Claim 1 of/));
    expect(row(/its place in B$/)).toHaveTextContent(
      /Stands here in Post, as sentence 2\s*Drivers had waited/u,
    );
    await user.click(screen.getByRole("radio", { name: "B Post" }));
    expect(row(/its place in A$/)).toHaveTextContent(
      /Stands here in the Courier, as sentence 7\s*Drivers waited/u,
    );
  });

  it("is kept as the reader's choice", async () => {
    const { unmount } = await open();
    unmount();
    show();
    expect(screen.getByRole("button", { name: "Inline" })).toHaveAttribute("aria-current", "page");
  });
});

describe("changes", () => {
  it("folds what is the same, shows it when asked and hides it again", async () => {
    const { user } = show();
    await user.keyboard("3");
    expect(screen.getByRole("button", { name: "Changes" })).toHaveAttribute("aria-current", "page");
    expect(screen.queryByText("Nobody was hurt.")).not.toBeInTheDocument();
    await user.click(screen.getAllByRole("button", { name: "Show 1 unchanged claim" })[0]!);
    expect(screen.getAllByText("Nobody was hurt.")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Hide 1 unchanged claim" }));
    expect(screen.queryByText("Nobody was hurt.")).not.toBeInTheDocument();
  });
});

it("prints when it is asked to", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = show();
  await user.click(screen.getByRole("button", { name: "Print or save as PDF" }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 10_000 });
  vi.unstubAllGlobals();
});

describe("the ledger", () => {
  const open = async () => {
    const shown = show();
    await shown.user.click(screen.getByRole("button", { name: "Ledger" }));
    return shown;
  };
  const states = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

  it("is a table of all claims, what weighs most first", async () => {
    await open();
    expect(states()).toHaveLength(11);
    const [, first] = screen.getAllByRole("row");
    expect(first).toHaveTextContent(/three \/ five.*High/);
    expect(screen.getByRole("columnheader", { name: "Weight" })).toHaveAttribute("aria-sort", "descending");
  });

  it("says at its foot how many claims it lists and in which order", async () => {
    const { user } = await open();
    const foot = screen.getByRole("contentinfo");
    expect(foot).toHaveTextContent("11 claims, sorted by weight");
    await user.click(screen.getByRole("button", { name: "Hedge 1" }));
    await user.click(screen.getByRole("button", { name: "State" }));
    expect(foot).toHaveTextContent("1 of 11 claims, sorted by state");
    await user.keyboard("3");
    expect(foot).toHaveTextContent("Folded: 10 other claims, 4 lines and 2 pieces of sentences set aside");
  });

  it("begins at its first claim for a reader who has gone nowhere yet, and at theirs for another", async () => {
    const told: Told[] = [
      { both: "The ferry left [-early-]{+late+}." },
      { both: "It carried [-nine-]{+ten+} people.", cues: [["number", "nine", "ten"]] },
    ];
    const { user, unmount } = show(told);
    await user.keyboard("4");
    expect(current()).toHaveTextContent("nine people");
    await user.keyboard("1");
    expect(current()).toHaveTextContent("The ferry left");
    unmount();
    const again = show(told);
    await again.user.keyboard("np4");
    expect(current()).toHaveTextContent("The ferry left");
  });

  it("says what is quoted by one text only, and finds it among the quotations", async () => {
    const { user } = show([
      {
        both: "“We saw a [-red -]boat,” said Mr Halka.",
        cues: [["quote", "We saw a red boat,", "We saw a boat,"]],
      },
      { left: "“Nobody told us,” said Ms Okafor." },
      { left: "The ferry was late." },
    ]);
    await user.keyboard("4");
    expect(states()).toEqual(["Reworded", "ADroppedquotation", "ADropped"]);
    await user.click(screen.getByRole("button", { name: "Quote 2" }));
    expect(states()).toEqual(["Reworded", "ADroppedquotation"]);
    await user.keyboard("1");
    expect(row(/^Claim 2 of 3, dropped, with a quotation$/)).toBeInTheDocument();
  });

  it("takes another order, and turns it round", async () => {
    const { user } = await open();
    const head = screen.getByRole("columnheader", { name: /The Courier/ });
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "descending");
  });

  it("shows one kind of fact, and finds words", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Hedge 1" }));
    expect(states()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Moved 1" }));
    expect(states()).toEqual(["Moved"]);
    expect(within(bar()).getByRole("button", { name: "1 moved" })).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "All 11" }));
    const field = screen.getByRole("searchbox", { name: "Find a claim" });
    await user.type(field, "bridge 1911");
    expect(states()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Hedge 1" }));
    expect(screen.getByText(/^No claim that is shown has these words/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Look in all 11" }));
    expect(states()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Dropped/u }));
    await user.type(field, "{Escape}");
    expect(field).toHaveValue("");
    expect(states()).toEqual(["ADropped"]);
    await user.keyboard("{Escape}{Escape}");
    expect(states()).toHaveLength(11);
  });

  it("goes from a claim to its place in the texts, by press and by Enter", async () => {
    const { user } = await open();
    await user.click(within(screen.getByRole("table")).getByRole("button", { name: "Dropped" }));
    expect(current()).toBe(row(/^Claim 6 of 11, dropped$/));
    await user.keyboard("4");
    const line = current() as HTMLElement;
    line.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(current()).toBe(row(/^Claim 7 of 11, added$/));
  });

  it("tells both texts on a phone, where a press opens the claim over its line", async () => {
    showOnPhone();
    useChosenViews.setState({ wide: null, narrow: "ledger" });
    const { user } = show();
    const claims = screen.getAllByRole("listitem").filter((item) => item.closest(".ledger-list"));
    expect(claims[0]).toHaveTextContent(/A.*three cables snapped.*B.*five cables snapped/u);
    expect(within(claims[0]!).getByRole("img", { name: "Weight: high" })).toBeInTheDocument();
    await user.click(within(claims[0]!).getByRole("button"));
    expect(screen.getByRole("dialog")).toHaveTextContent(/Reworded.*three cables.*five cables/u);
  });

  it("copies the current claim of both texts, as Inline does", async () => {
    const { user } = await open();
    const line = current() as HTMLElement;
    await user.click(within(line).getByRole("button", { name: "Copy with sources" }));
    expect(await navigator.clipboard.readText()).toMatch(/three cables.*— The Courier.*five cables/su);
    expect(screen.getByRole("status")).toHaveTextContent("Copied.");
    await user.keyboard("2");
    expect(within(current() as HTMLElement).getByRole("button", { name: "Copy with sources" })).toBeVisible();
  });

  it("stands beside the texts where it is asked for", async () => {
    const { user } = show();
    await user.keyboard("l");
    const panel = screen.getByRole("complementary", { name: "Claims" });
    await user.click(within(panel).getByRole("button", { name: /A second ferry/ }));
    expect(current()).toBe(row(/^Claim 7 of 11, added$/));
    await user.click(within(panel).getByRole("button", { name: "Close the claims" }));
    expect(panel).not.toBeInTheDocument();
  });
});

describe("the sheet of a claim on a phone", () => {
  const sheet = () => screen.getByRole("dialog");

  async function openFirst() {
    showOnPhone();
    const { user } = show();
    await user.click(within(row(/^Claim 1 of/)).getByText(/snapped/));
    return user;
  }

  it("goes on from claim to claim by its buttons, and says how each was cut or joined", async () => {
    const user = await openFirst();
    const next = within(sheet()).getByRole("button", { name: "Next difference" });
    expect(sheet()).toHaveTextContent(/Difference 1 of 9/);
    expect(within(sheet()).getByRole("button", { name: "Previous difference" })).toHaveAttribute(
      "aria-disabled",
    );
    for (let i = 0; i < 3; i++) await user.click(next);
    expect(within(sheet()).getByRole("heading")).toHaveTextContent("Reworded, one sentence became two");
    expect(sheet()).toHaveTextContent(/Difference 4 of 9/);
    expect(next).toHaveFocus();
    expect(screen.getByText(/^Difference 4 of 9, reworded/)).toHaveAttribute("role", "status");
  });

  it("goes on by the keys of the page, keeps its view, and leaves the focus on the claim read last", async () => {
    const user = await openFirst();
    await user.keyboard("nn4");
    expect(sheet()).toHaveTextContent(/Difference 3 of 9/);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("region", { name: "The two texts as one" })).toBeInTheDocument();
    expect(current()).toHaveFocus();
    expect(current()).toHaveTextContent(/could not wait/);
  });
});

describe("where a sentence and a bar would say it badly", () => {
  it("says that two texts are the same, and offers no step", () => {
    show([{ both: "One." }, { both: "Two." }]);
    expect(
      screen.getByRole("heading", { name: "The two texts make the same claims, word for word." }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Next difference" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Inline" })).toHaveAttribute("aria-current", "page");
    expect(screen.getAllByText("One.")).toHaveLength(1);
  });

  it("does not say that nothing is shared where two languages were matched in vain", () => {
    show([{ left: "القمة بدأت اليوم." }, { right: "The summit began." }], {
      languages: { left: "ar", right: "en" },
    });
    const words = "No claims could be matched: the texts are in different languages.";
    expect(screen.getByRole("heading", { name: words })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(words);
  });

  it("says that nothing is shared, still shows both, and leads back", async () => {
    const { user, onNew } = show([{ left: "One." }, { right: "Two." }]);
    expect(screen.getByRole("heading", { name: "These two texts share no claims." })).toBeVisible();
    expect(screen.getByText("Two.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Choose others" }));
    expect(onNew).toHaveBeenCalledOnce();
  });

  it("says that a text has nothing but lines that are set aside", () => {
    show([{ left: "One." }, { kind: "licence", right: "© Post." }]);
    expect(screen.getByRole("heading", { name: "There is only one text to read." })).toBeVisible();
    expect(screen.getByText(/^Post holds no sentence/)).toBeVisible();
  });
});
