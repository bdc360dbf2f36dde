import Chronology
import Testing

@testable import Query

/// What may stand at the cursor, which is `‸` in the text.
@Suite struct CompletionContextTests {
  static func context(_ marked: String) -> (CompletionContext, String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let text = String(parts[0] + parts[1])
    let context = CompletionContext.at(cursor: parts[0].utf8.count, in: text)
    return (context, String(decoding: Array(text.utf8)[context.range], as: UTF8.self))
  }

  @Test(
    arguments: [
      (".open a ~/b‸", .argument(command: "open", before: ["a"], prefix: "~/b"), "~/b"),
      (".open 'my f‸", .argument(command: "open", before: [], prefix: "my f"), "'my f"),
      (".link a.b ‸", .argument(command: "link", before: ["a.b"], prefix: ""), ""),
      (".op‸", .command(prefix: ".op"), ".op"), ("‸", .source, ""), ("ev‸", .source, "ev"),
      ("a; ev‸", .source, "ev"),
      ("a\nev‸", .source, "ev"),
      ("events ‸", .operatorOrStage, ""), ("events wh‸", .operatorOrStage, "wh"),
      ("events | ‸", .stage, ""), ("events | so‸", .stage, "so"),
      ("events |\n so‸rt", .stage, "so"),
      ("events | join ‸", .source, ""), ("events | join only ac‸", .source, "ac"),
      ("events | join actors ‸", .operatorOrStage, ""),
      ("events | join actors on ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      (
        "events | join actors as a on type, actor = na‸",
        .field(collection: "actors", prefix: "na"), "na"
      ),
      ("events | sequence [ty‸", .field(collection: "events", prefix: "ty"), "ty"),
      ("events | sequence by ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      (
        "events | sequence within 1 year [type = test] ![a: type = vi‸",
        .value(collection: "events", fieldPath: "type", prefix: "vi"), "vi"
      ),
      ("events | sequence wit‸", .words(["all", "possibly", "by", "within", "[", "!["]), "wit"),
      ("events | sequence by actor wit‸", .words(["within", "[", "!["]), "wit"),
      ("events | sequence within ‸", .none, ""),
      ("events | sequence within 3 mo‸", .words(["days", "weeks", "months", "years"]), "mo"),
      ("events | sequence ! ‸", .words(["["]), ""),
      (
        "events | sequence [type = test] ‸",
        .words(["[", "![", "| "] + DayRelation.allCases.map(\.rawValue)), ""
      ),
      ("events | sequence [type = test] | ‸", .stage, ""),
      ("events | per de‸", .field(collection: "events", prefix: "de"), "de"),
      ("events | per decade {so‸", .stage, "so"),
      ("events | per decade {sort da‸", .field(collection: "events", prefix: "da"), "da"),
      ("events | per decade {sort date | li‸", .stage, "li"),
      ("events | per decade {sort date | limit 1} | ‸", .stage, ""),
      (
        "events | per decade {limit 1} | select ti‸", .field(collection: "events", prefix: "ti"),
        "ti"
      ),
      ("events | union {events | per decade {so‸", .stage, "so"),
      ("events where ‸", .field(collection: "events", prefix: ""), ""),
      ("events where ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      ("events where not (ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      (
        "events where document.so‸", .field(collection: "events", prefix: "document.so"),
        "document.so"
      ),
      ("events where document.‸", .field(collection: "events", prefix: "document."), "document."),
      ("events where a = 1 and ^so‸", .field(collection: "events", prefix: "^so"), "^so"),
      ("events where count(ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      ("events where actor ‸", .operatorOrStage, ""),
      ("events where actor = ‸", .value(collection: "events", fieldPath: "actor", prefix: ""), ""),
      (
        "events where actor = United St‸",
        .value(collection: "events", fieldPath: "actor", prefix: "United St"), "United St"
      ),
      (
        "events where actor = \"United St‸",
        .value(collection: "events", fieldPath: "actor", prefix: "United St"), "\"United St"
      ),
      (
        "events where actor = \"United St‸\" and",
        .value(collection: "events", fieldPath: "actor", prefix: "United St"), "\"United St\""
      ),
      (
        "events where actor = 「日‸", .value(collection: "events", fieldPath: "actor", prefix: "日"),
        "「日"
      ),
      (
        "events where actor in [Japan, Uni‸",
        .value(collection: "events", fieldPath: "actor", prefix: "Uni"), "Uni"
      ),
      (
        "events where actor in [‸", .value(collection: "events", fieldPath: "actor", prefix: ""), ""
      ),
      (
        "events where a.b not starts with x‸",
        .value(collection: "events", fieldPath: "a.b", prefix: "x"), "x"
      ),
      ("events where actor = Japan ‸", .operatorOrStage, ""),
      ("events where actor = Japan and ty‸", .field(collection: "events", prefix: "ty"), "ty"),
      ("events where date is ‸", .state(prefix: ""), ""),
      ("events where date is not un‸", .state(prefix: "un"), "un"),
      ("events where date is missing ‸", .operatorOrStage, ""),
      ("events | sort da‸", .field(collection: "events", prefix: "da"), "da"),
      ("events | sort date ‸", .operatorOrStage, ""),
      ("events | select date, ti‸", .field(collection: "events", prefix: "ti"), "ti"),
      ("events | select date as x‸", .none, "x"),
      ("events | group by ‸", .field(collection: "events", prefix: ""), ""),
      ("events | group by type with ‸", .aggregate(prefix: ""), ""),
      ("events | group by type with count as n, me‸", .aggregate(prefix: "me"), "me"),
      ("events | group by type with max(da‸", .field(collection: "events", prefix: "da"), "da"),
      (
        "events | group by type with count where (ac‸",
        .field(collection: "events", prefix: "ac"), "ac"
      ),
      ("events | group by type with max(date), ‸", .aggregate(prefix: ""), ""),
      ("events | group by type with count ‸", .operatorOrStage, ""),
      ("events | expect co‸", .aggregate(prefix: "co"), "co"),
      ("events | expect (count > 3 or mi‸", .aggregate(prefix: "mi"), "mi"),
      ("events | expect min(da‸", .field(collection: "events", prefix: "da"), "da"),
      ("events | group by type | having co‸", .field(collection: nil, prefix: "co"), "co"),
      ("events | cite ‸", .operatorOrStage, ""), ("events | cite a‸", .operatorOrStage, "a"),
      ("events | cite as ‸", .citationStyle(prefix: ""), ""),
      ("events | cite as bi‸", .citationStyle(prefix: "bi"), "bi"),
      ("events | cite as csl-‸", .citationStyle(prefix: "csl-"), "csl-"),
      ("events | cite as csl-j‸", .citationStyle(prefix: "csl-j"), "csl-j"),
      ("events | cite as plain ‸", .operatorOrStage, ""),
      ("_ | where ac‸", .field(collection: nil, prefix: "ac"), "ac"),
      ("events | limit ‸", .none, ""), ("events # no‸", .none, ""),
      (".‸", .command(prefix: "."), "."), (".he‸", .command(prefix: ".he"), ".he"),
      ("events\n.he‸", .command(prefix: ".he"), ".he"),
      (".mode cs‸", .argument(command: "mode", before: [], prefix: "cs"), "cs"),
      (".mode ‸", .argument(command: "mode", before: [], prefix: ""), ""),
      ("explain ev‸", .source, "ev"), ("explain plan ‸", .source, ""),
      ("explain events where ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      ("view f($a) ‸", .none, ""), ("view f($a) = ev‸", .source, "ev"),
      ("view f = events | so‸", .stage, "so"), ("let $x = Ja‸", .none, "Ja"),
      ("describe ev‸", .source, "ev"),
      ("describe events.ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      ("show | so‸", .stage, "so"), ("events | union {‸", .source, ""),
      ("events | union {actors where na‸", .field(collection: "actors", prefix: "na"), "na"),
      (
        "events | union {actors | count} | sort da‸", .field(collection: "events", prefix: "da"),
        "da"
      ),
      (
        "events where actor in {actors | select id} and ty‸",
        .field(collection: "events", prefix: "ty"), "ty"
      ),
      ("events | follow so‸", .field(collection: "events", prefix: "so"), "so"),
      ("events | follow document | where ti‸", .field(collection: nil, prefix: "ti"), "ti"),
      ("events | compute ye‸", .field(collection: "events", prefix: "ye"), "ye"),
      ("events | distinct ‸", .operatorOrStage, ""),
      ("events | distinct by ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      ("events | sample ‸", .none, ""), ("events | save ‸", .none, ""),
      ("events where any ac‸", .field(collection: "events", prefix: "ac"), "ac"),
      (
        "events where no actor = Ja‸",
        .value(collection: "events", fieldPath: "actor", prefix: "Ja"), "Ja"
      ),
      ("events where any documents where (ki‸", .field(collection: nil, prefix: "ki"), "ki"),
      (
        "events where any documents where (a = 1) and ki‸",
        .field(collection: "events", prefix: "ki"), "ki"
      ),
      (
        "events where span met by ‸", .value(collection: "events", fieldPath: "span", prefix: ""),
        ""
      ),
      (
        "events where actor under So‸",
        .value(collection: "events", fieldPath: "actor", prefix: "So"), "So"
      ),
      ("early(1970) | where ac‸", .field(collection: nil, prefix: "ac"), "ac"),
      ("$x | where ac‸", .field(collection: nil, prefix: "ac"), "ac"),
    ] as [(String, CompletionContext.Kind, String)])
  func knowsWhatMayStand(marked: String, kind: CompletionContext.Kind, replaced: String) {
    let (context, text) = Self.context(marked)
    #expect(context.kind == kind, "\(marked)")
    #expect(text == replaced, "\(marked)")
  }

  @Test func aNameMayEndInTheBeginningOfAnOperator() throws {
    let context = CompletionContext.at(cursor: 29, in: "events where actor = Japan an")
    #expect(context.kind == .value(collection: "events", fieldPath: "actor", prefix: "Japan an"))
    #expect(context.asOperator?.range == 27..<29)
    #expect(CompletionContext.at(cursor: 2, in: "ev").asOperator == nil)
  }
}
