/// A date as a source gives it, with what the source left open.
///
/// It is one unknown day within a set of days, or a span: something that lasted, with a set of
/// days for its start and one for its end. Qualifiers (`?`, `~`, `%`) do not widen the sets.
package struct EDTFDate: Hashable, Sendable {
  /// The days that a date may mean.
  package enum Extent: Hashable, Sendable {
    /// One day of a set.
    case moment(DaySet)
    /// All days from one of the first set to one of the second.
    case span(start: DaySet, end: DaySet)
  }

  /// The text as written, without spaces around it.
  package let text: String
  /// The possible days; no set in it is empty.
  package let extent: Extent
  /// The precision; of a span, the coarser one of its bounds.
  package let precision: DatePrecision
  /// The level of the standard that the text needs, 0 to 2.
  package let level: Int
  /// Whether a part is in doubt (`?`, `%`).
  package let isDoubtful: Bool
  /// Whether a part is approximate (`~`, `%`).
  package let isApproximate: Bool
  /// Whether the start or the end is open or unknown.
  package let isOpen: Bool
  /// The time of day, which only a date of one day has.
  package let clock: ClockTime?
}

extension EDTFDate {
  /// Reads a text of the Extended Date/Time Format, level 0 to 2.
  ///
  /// Blanks around it and around the members of a set are taken. A span that ends before it begins
  /// is kept as it is written (`isReversed`). More than 20,000 runs of days, which only masks such
  /// as `XXXX-XX-X5` have, are replaced by the days from the first to the last. Of all-of sets,
  /// `{1960,1961-12}`, the extent is the span from the earliest member to the latest.
  ///
  /// A time of day may also lack its seconds, or have a fraction of one, as it comes in data.
  ///
  /// - Parameter isStrict: whether a time has to be as the standard has it.
  /// - Throws: `EDTFFault` when the text is not EDTF or names a day that does not exist.
  package init(_ text: String, isStrict: Bool = false) throws(EDTFFault) {
    try self.init(text, isStrict: isStrict, givesHints: true)
  }

  /// Reads a text as `init(_:isStrict:)` does; nil where that would throw. It looks for no form that
  /// may have been meant, which costs more than the reading, and is for all that only ask.
  package init?(ifValid text: String) {
    guard let date = try? EDTFDate(text, isStrict: false, givesHints: false) else { return nil }
    self = date
  }

  private init(_ text: String, isStrict: Bool, givesHints: Bool) throws(EDTFFault) {
    if let plain = PlainDate(text) {
      self.init(plain, text: text)
    } else if let plain = PlainSpan(text) {
      self.init(plain, text: text)
    } else {
      try self.init(parsing: text, isStrict: isStrict, givesHints: givesHints)
    }
  }

  private init(_ plain: PlainDate, text: String) {
    self.init(
      text: text, extent: .moment(DaySet(plain.days)), precision: plain.precision, level: 0,
      isDoubtful: false, isApproximate: false, isOpen: false, clock: nil)
  }

  private init(_ plain: PlainSpan, text: String) {
    self.init(
      text: text,
      extent: EDTFSyntax.span(
        from: plain.start.map { DaySet($0.days) }, to: plain.end.map { DaySet($0.days) }),
      precision: plain.precision, level: plain.isOpen ? 1 : 0, isDoubtful: false,
      isApproximate: false, isOpen: plain.isOpen, clock: nil)
  }

  /// Reads a text of any look by the whole grammar.
  init(parsing text: String, isStrict: Bool = false, givesHints: Bool = false) throws(EDTFFault) {
    let parser = EDTFParser(text, givesHints: givesHints, isStrict: isStrict)
    let syntax = try parser.parse()
    let dates = syntax.dates
    self.init(
      text: parser.text, extent: syntax.extent, precision: syntax.precision, level: syntax.level,
      isDoubtful: dates.contains(where: \.isDoubtful),
      isApproximate: dates.contains(where: \.isApproximate), isOpen: syntax.isOpen,
      clock: dates.count == 1 ? dates[0].clock : nil)
  }
}

extension EDTFDate {
  /// The first possible day, of a span that of its start; nil when it has no bound.
  package var earliest: Day? {
    let first = startDays.first
    return first == .distantPast ? nil : first
  }

  /// The last possible day, of a span that of its end; nil when it has no bound.
  package var latest: Day? {
    let last =
      switch extent {
      case .moment(let days): days.last
      case .span(_, let end): end.last
      }
    return last == .distantFuture ? nil : last
  }

  /// The possible days, of a span those of its start.
  package var startDays: DaySet {
    switch extent {
    case .moment(let days): days
    case .span(let start, _): start
    }
  }

  /// The days of a date that is one unknown day within a single run, else nil.
  package var singleRun: ClosedRange<Day>? {
    guard case .moment(let days) = extent, days.runs.count == 1 else { return nil }
    return days.runs[0]
  }

  /// Whether it is something that lasted.
  package var isSpan: Bool {
    if case .span = extent { true } else { false }
  }

  /// Whether it is a span that ends before it begins, whatever days are meant.
  package var isReversed: Bool {
    guard case .span(let start, let end) = extent, let first = start.first, let last = end.last
    else { return false }
    return first > last
  }

  /// Whether it is coarser than a day; of a span, whether a bound that is stated is.
  package var isImprecise: Bool {
    switch extent {
    case .moment(let days): !days.isOneDay
    case .span: precision != .day
    }
  }
}
