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
    case .and, .or, .not, .in, .is, .as, .by, .with, .within, .where, .any, .all, .no, .certainly,
      .possibly, .else, .contains, .like, .under, .before, .after, .meets, .met, .overlaps,
      .overlapped, .starts, .started, .ends, .during, .encloses, .finishes, .finished, .equals,
      .intersects, .covers:
      true
    }
  }

  /// Whether a line that begins with it goes on with the statement before: nothing else begins so. What
  /// stands before a condition stands behind a word that goes on by itself.
  var beginsContinuation: Bool {
    switch self {
    case .and, .or, .in, .is, .as, .by, .with, .within, .where, .else, .asc, .desc, .whole,
      .contains, .like, .under, .ends:
      true
    case .not, .any, .all, .no, .certainly, .possibly, .true, .false, .missing: false
    case .before, .after, .meets, .met, .overlaps, .overlapped, .starts, .started, .during,
      .encloses, .finishes, .finished, .equals, .intersects, .covers:
      true
    }
  }

  /// Whether it is, or begins, one of the relations between spans of time.
  var isSpanRelation: Bool {
    switch self {
    case .before, .after, .meets, .met, .overlaps, .overlapped, .starts, .started, .during,
      .encloses, .finishes, .finished, .equals, .intersects, .covers:
      true
    case .and, .or, .not, .in, .is, .as, .by, .with, .within, .where, .any, .all, .no, .certainly,
      .possibly, .true, .false, .missing, .else, .asc, .desc, .whole, .contains, .like, .under,
      .ends:
      false
    }
  }

  /// Whether it may follow the left side of a comparison.
  package var isOperator: Bool {
    self == .is || isSpanRelation || Comparison.beginning(with: rawValue) != nil
  }
}

/// The words that begin a statement, and those that others than clio's use. They are not reserved: place
/// decides.
package enum LanguageWords {
  /// The words that begin a statement which is no query.
  package static let statements = [
    "let", "view", "explain", "why", "show", "describe", "run", "expect",
  ]

  /// The words for the units of time, singular.
  package static let timeUnits = ["day", "week", "month", "year"]

  /// What other languages call a stage, and what clio calls it.
  static let foreignStages = Dictionary(
    StageWord.allCases.flatMap { stage in
      stage.definition.foreignWords.map { ($0, stage.written) }
    }, uniquingKeysWith: { first, _ in first })

  /// Whether a statement cannot end after this word where it begins a stage.
  static func needsArgument(_ word: String) -> Bool {
    StageWord(word).map { !$0.definition.isWhole } ?? false
  }

  /// Whether a word begins a stage.
  static func beginsStage(_ word: String) -> Bool { StageWord(word) != nil }
}
