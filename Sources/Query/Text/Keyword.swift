/// A reserved word: it ends a name written without quotes. Case does not matter.
package enum Keyword: String, Sendable, CaseIterable {
  case and, or, not, `in`, `is`, `as`, by, with, within, `where`, any, all, no
  case certainly, possibly, `true`, `false`, missing, `else`, asc, desc, whole
  case contains, like, under, before, after, meets, met, overlaps, overlapped
  case starts, started, ends, during, encloses, finishes, finished, equals, intersects, covers

  static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether a statement cannot end after this word, so that the next line goes on with it.
  var continues: Bool {
    switch self {
    case .true, .false, .missing, .asc, .desc, .whole: false
    default: true
    }
  }

  /// Whether it is, or begins, one of the relations between spans of time.
  var isSpanRelation: Bool {
    switch self {
    case .before, .after, .meets, .met, .overlaps, .overlapped, .starts, .started, .during,
      .encloses, .finishes, .finished, .equals, .intersects, .covers:
      true
    default: false
    }
  }

  /// Whether it may follow the left side of a comparison.
  var isOperator: Bool {
    switch self {
    case .in, .is, .contains, .like, .under, .ends: true
    default: isSpanRelation
    }
  }
}

/// The words that begin a stage or a statement. They are not reserved: place decides.
package enum LanguageWords {
  /// The stages of this version.
  package static let stages = [
    "where", "having", "count", "select", "sort", "limit", "offset", "group by", "follow",
    "compute", "distinct", "sample", "union", "intersect", "except", "open", "conflicts", "kwic",
    "collocates", "expect", "save", "into", "why", "cite",
  ]

  /// The words that begin a statement which is no query.
  package static let statements = [
    "let", "view", "explain", "why", "show", "describe", "run", "expect",
  ]

  /// Stages of the language that this version does not have.
  package static let laterStages = [
    "sequence", "chart", "timeline",
  ]

  /// What other languages call a stage, and what clio calls it.
  static let foreignStages = [
    "filter": "where", "order": "sort", "orderby": "sort", "arrange": "sort", "take": "limit",
    "top": "limit", "head": "limit", "first": "limit", "skip": "offset", "project": "select",
    "map": "select", "return": "select", "columns": "select", "summarize": "group by",
    "summarise": "group by", "aggregate": "group by", "groupby": "group by", "group_by": "group by",
    "tally": "count", "length": "count", "cut": "limit", "reduce": "sample", "extend": "compute",
    "mutate": "compute", "eval": "compute", "derive": "compute", "unique": "distinct",
    "uniq": "distinct", "dedup": "distinct", "minus": "except", "write": "save", "export": "save",
    "assert": "expect", "expand": "follow", "concordance": "kwic", "concord": "kwic",
    "collocations": "collocates", "cooccurrences": "collocates",
  ]

  /// Whether a statement cannot end after this word where it begins a stage.
  static func needsArgument(_ stage: String) -> Bool {
    switch stage {
    case "count", "distinct", "conflicts", "why", "cite": false
    default: beginsStage(stage)
    }
  }

  /// Whether a word begins a stage, of this version or a later one.
  static func beginsStage(_ word: String) -> Bool {
    word == "group" || stages.contains(word) || laterStages.contains(word)
  }
}
