package import Messages

/// The words that begin a stage. They are not reserved: place decides.
///
/// All that there is to know of a stage's words is its `definition`: which lists are shown, what a line may
/// end after, what completion offers and what help says read it.
package enum StageWord: String, CaseIterable, Sendable {
  case `where`, having, count, select, sort, limit, offset, group, follow, compute, each, join,
    sequence, pivot, unpivot, per
  case distinct, sample
  case union, intersect, except, open, conflicts, kwic, collocates, chart, timeline, expect, save,
    into, why,
    cite

  /// The word as it is written: `group by` is two.
  package var written: String { self == .group ? "group by" : rawValue }

  /// The stage that a word begins, in any case.
  package init?(_ word: String) { self.init(rawValue: word.lowercased()) }
}

/// What a stage does with the rows that it finds.
package enum StageRows: Sendable {
  /// It leaves them where they are, with columns more or less.
  case same
  /// It puts them in another order.
  case ordered
  /// It keeps some of them.
  case some
  /// It keeps all and adds others of the same table.
  case more
  /// It goes on to other rows of the corpus.
  case others
  /// It makes rows, each of several.
  case made
  /// It makes rows of what is in them.
  case found
  /// It says what becomes of them.
  case ending

  /// Whether the rows behind it are rows of the table before it, with all their columns.
  package var keepsTable: Bool {
    switch self {
    case .same, .ordered, .some, .more: true
    case .others, .made, .found, .ending: false
    }
  }

  /// Whether the names of fields before it mean the same behind it.
  package var keepsNames: Bool { keepsTable || self == .ending }
}

/// What follows the word of a stage, for completion.
package enum StageArguments: Sendable {
  /// Nothing that could be offered.
  case none
  case expressions
  /// A field, or a way to one.
  case path
  /// Expressions over all rows.
  case aggregates
  /// `by`, then expressions.
  case expressionsBehindBy
  /// A number of rows.
  case number
  /// A word that is looked for, and may be anything.
  case soughtWord
  /// A collection, then `on` and fields of its rows and of those before.
  case joined
  /// Steps in square brackets, each a condition.
  case sequenceSteps
  /// `as`, then a style of citations.
  case style
  /// A file or a name that nobody knows yet.
  case newName
}

/// What there is to know of the words of a stage.
package struct StageDefinition: Sendable {
  /// How it is written behind `|`.
  package let usage: String
  /// A query of the built-in corpus with it.
  package let example: String
  package let rows: StageRows
  package let arguments: StageArguments
  /// What other languages call it.
  let foreignWords: [String]
  /// Whether its word can be alone, so that a line ends after it.
  package let isWhole: Bool

  init(
    _ usage: String, example: String, _ rows: StageRows,
    _ arguments: StageArguments, isWhole: Bool = false, elsewhere: [String] = []
  ) {
    self.usage = usage
    self.example = example
    self.rows = rows
    self.arguments = arguments
    self.isWhole = isWhole
    foreignWords = elsewhere
  }
}

extension StageWord {
  /// What it does, in a line.
  package var meaning: Message { Message(key: "help.stage.\(rawValue)") }

  package var definition: StageDefinition {
    switch self {
    case .where:
      StageDefinition(
        "where CONDITION", example: "events where year < 1976 | where actor = Japan", .some,
        .expressions,
        elsewhere: ["filter"])
    case .having:
      StageDefinition(
        "having CONDITION", example: "events | group by decade | having count > 5", .some,
        .expressions)
    case .count:
      StageDefinition(
        "count", example: "events where actor = Japan | count", .made, .none,
        isWhole: true, elsewhere: ["tally", "length"])
    case .select:
      StageDefinition(
        "select VALUE [as NAME], .. | select *", example: "events | select date, title", .same,
        .expressions,
        elsewhere: ["project", "map", "return", "columns"])
    case .sort:
      StageDefinition(
        "sort VALUE [asc|desc] [missing first|last], ..", example: "events | sort date desc",
        .ordered, .expressions,
        elsewhere: ["order", "orderby", "arrange"])
    case .limit:
      StageDefinition(
        "limit N [offset N]", example: "events | sort date | limit 5",
        .some, .number, elsewhere: ["take", "top", "head", "first", "cut"])
    case .offset:
      StageDefinition(
        "offset N", example: "events | sort date | offset 5", .some,
        .number, elsewhere: ["skip"])
    case .group:
      StageDefinition(
        "group by VALUE [as NAME] [whole], .. [with [empty,] AGGREGATE [as NAME], ..] | group with AGGREGATE, ..",
        example: "events | group by decade with count, min(date) as first", .made,
        .expressionsBehindBy,
        elsewhere: ["summarize", "summarise", "aggregate", "groupby", "group_by"])
    case .follow:
      StageDefinition(
        "follow FIELD[.FIELD ..] [in COLLECTION] [deep]", example: "events | follow source",
        .others,
        .path, elsewhere: ["expand"])
    case .compute:
      StageDefinition(
        "compute VALUE as NAME, ..", example: "events | compute year + 10 as later", .same,
        .expressions,
        elsewhere: ["extend", "mutate", "eval", "derive"])
    case .each:
      StageDefinition(
        "each FIELD [as NAME]", example: "events | each actors as actor | group by actor", .made,
        .path,
        elsewhere: ["unnest", "explode", "mv-expand", "flatten"])
    case .join:
      StageDefinition(
        "join [only|possibly] COLLECTION [as NAME] on FIELD [= FIELD], .. [where (CONDITION)]",
        example: "claims | join actors as who on speaker = id | select statement, who.kind", .made,
        .joined, elsewhere: ["merge", "lookup", "left_join", "inner_join"])
    case .sequence:
      StageDefinition(
        "sequence [all] [possibly] [by FIELD, ..] [within SPAN] STEP ..",
        example: "events | sequence within 1 year [type = test] [s: type = visit]", .some,
        .sequenceSteps,
        elsewhere: [
          "match_recognize", "sequencematch", "windowfunnel", "funnel", "scan", "followed",
        ])
    case .pivot:
      StageDefinition(
        "pivot KEY [in [VALUE, ..]] [with SUM]",
        example: "events | group by decade, type | pivot type", .made, .path,
        elsewhere: ["crosstab", "xtabs", "pivot_wider", "pivot_table", "spread", "dcast"])
    case .unpivot:
      StageDefinition(
        "unpivot COLUMN, .. as NAME, VALUE",
        example: "quantities | unpivot low, high as bound, number", .made, .path,
        elsewhere: ["pivot_longer", "melt", "gather", "stack"])
    case .per:
      StageDefinition(
        "per VALUE, .. { STAGE | .. }",
        example: "events | per decade {sort date desc | limit 2} | select date, title", .some,
        .expressions, elsewhere: ["partition", "over"])
    case .distinct:
      StageDefinition(
        "distinct [by VALUE, ..]", example: "events | distinct by type", .some,
        .expressionsBehindBy, isWhole: true,
        elsewhere: ["unique", "uniq", "dedup"])
    case .sample:
      StageDefinition(
        "sample N [seed N]", example: "events | sample 5 seed 2", .some,
        .number, elsewhere: ["reduce"])
    case .union:
      StageDefinition(
        "union {QUERY}", example: "events where type = treaty | union {events where year < 1950}",
        .more, .none)
    case .intersect:
      StageDefinition(
        "intersect {QUERY}",
        example: "events where actor = Japan | intersect {events where year < 1976}", .some, .none)
    case .except:
      StageDefinition(
        "except {QUERY}", example: "events where actor = Japan | except {events where year < 1976}",
        .some, .none,
        elsewhere: ["minus"])
    case .open:
      StageDefinition(
        "open N", example: "events | group by decade | open 1", .others, .number)
    case .conflicts:
      StageDefinition(
        "conflicts [by FIELD, ..] [certain|possible]", example: "claims | conflicts", .made, .none,
        isWhole: true)
    case .kwic:
      StageDefinition(
        "kwic WORD [with width N, sort left|right]", example: "events | kwic treaty with width 20",
        .found, .soughtWord,
        elsewhere: ["concordance", "concord"])
    case .collocates:
      StageDefinition(
        "collocates WORD [with width N]", example: "events | collocates treaty", .found,
        .soughtWord,
        elsewhere: ["collocations", "cooccurrences"])
    case .chart:
      StageDefinition(
        "chart [bar|line|area|scatter|heat] [VALUE] [by VALUE]",
        example: "events | chart decade by type", .ending, .expressions, isWhole: true,
        elsewhere: ["plot", "graph", "histogram", "barchart"])
    case .timeline:
      StageDefinition(
        "timeline [by VALUE]", example: "events where actor = Japan | timeline by type", .ending,
        .expressionsBehindBy, isWhole: true, elsewhere: ["timechart"])
    case .expect:
      StageDefinition(
        "expect CONDITION|no rows|same as \"FILE\" [else \"MESSAGE\"]",
        example: "events | expect count > 10", .ending, .aggregates, elsewhere: ["assert"])
    case .save:
      StageDefinition(
        "save \"FILE\" [as MODE]", example: "events | save \"events.csv\"", .ending, .newName,
        elsewhere: ["write", "export"])
    case .into:
      StageDefinition(
        "into $NAME", example: "events | into $all", .ending,
        .newName)
    case .why:
      StageDefinition(
        "why", example: "events where year < 1950 | limit 2 | why", .ending, .none, isWhole: true)
    case .cite:
      StageDefinition(
        "cite [as STYLE]", example: "events where year < 1950 | cite as plain", .ending, .style,
        isWhole: true)
    }
  }
}

/// Reads the stages: each from its word on.
package protocol StageReader {
  associatedtype Fault: Error

  mutating func filter() throws(Fault) -> Stage.Kind
  mutating func count() throws(Fault) -> Stage.Kind
  mutating func select() throws(Fault) -> Stage.Kind
  mutating func sort() throws(Fault) -> Stage.Kind
  mutating func limit() throws(Fault) -> Stage.Kind
  mutating func group() throws(Fault) -> Stage.Kind
  mutating func follow() throws(Fault) -> Stage.Kind
  mutating func compute() throws(Fault) -> Stage.Kind
  mutating func each() throws(Fault) -> Stage.Kind
  mutating func join() throws(Fault) -> Stage.Kind
  mutating func sequence() throws(Fault) -> Stage.Kind
  mutating func pivot() throws(Fault) -> Stage.Kind
  mutating func unpivot() throws(Fault) -> Stage.Kind
  mutating func per() throws(Fault) -> Stage.Kind
  mutating func distinct() throws(Fault) -> Stage.Kind
  mutating func sample() throws(Fault) -> Stage.Kind
  mutating func combine(_ operation: SetOperation) throws(Fault) -> Stage.Kind
  mutating func open() throws(Fault) -> Stage.Kind
  mutating func conflicts() throws(Fault) -> Stage.Kind
  mutating func kwic() throws(Fault) -> Stage.Kind
  mutating func collocates() throws(Fault) -> Stage.Kind
  mutating func chart() throws(Fault) -> Stage.Kind
  mutating func timeline() throws(Fault) -> Stage.Kind
  mutating func expect() throws(Fault) -> Stage.Kind
  mutating func save() throws(Fault) -> Stage.Kind
  mutating func into() throws(Fault) -> Stage.Kind
  mutating func why() throws(Fault) -> Stage.Kind
  mutating func cite() throws(Fault) -> Stage.Kind
}

extension StageWord {
  package func read<Reader: StageReader>(
    by reader: inout Reader
  ) throws(Reader.Fault) -> Stage.Kind {
    switch self {
    case .where, .having: try reader.filter()
    case .count: try reader.count()
    case .select: try reader.select()
    case .sort: try reader.sort()
    case .limit, .offset: try reader.limit()
    case .group: try reader.group()
    case .follow: try reader.follow()
    case .compute: try reader.compute()
    case .each: try reader.each()
    case .join: try reader.join()
    case .sequence: try reader.sequence()
    case .pivot: try reader.pivot()
    case .unpivot: try reader.unpivot()
    case .per: try reader.per()
    case .distinct: try reader.distinct()
    case .sample: try reader.sample()
    case .union: try reader.combine(.union)
    case .intersect: try reader.combine(.intersect)
    case .except: try reader.combine(.except)
    case .open: try reader.open()
    case .conflicts: try reader.conflicts()
    case .kwic: try reader.kwic()
    case .collocates: try reader.collocates()
    case .chart: try reader.chart()
    case .timeline: try reader.timeline()
    case .expect: try reader.expect()
    case .save: try reader.save()
    case .into: try reader.into()
    case .why: try reader.why()
    case .cite: try reader.cite()
    }
  }
}
