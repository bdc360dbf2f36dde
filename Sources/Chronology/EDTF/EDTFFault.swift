/// What keeps a text from being a date.
package struct EDTFFault: Error, Equatable, Sendable {
  /// The fault as data; `message` has the words.
  package enum Kind: Equatable, Sendable {
    case empty
    /// No date of the standard; `write` has the forms that may be meant.
    case notEDTF(write: [String])
    case impossibleMonth(Int)
    /// The month ends before that day; `last` is its last one.
    case impossibleDay(month: String, last: Int)
    /// A mask that no day of the calendar fits.
    case emptyMask
    /// A time of day or a zone that no clock shows.
    case impossibleTime
    /// A year too far away to be counted in days.
    case yearOutOfReach
    /// An interval between dates with a time of day, which the standard leaves out.
    case timeNotAllowed
    /// A condition that names a time of day: dates are compared by their days.
    case timeInCondition(day: String)
    /// `[2016-03]`: a set needs two members or a range.
    case singleMember
    /// A range within a set that ends before it begins.
    case reversedRange
    /// No year of the era, or a day outside it; the texts are what its first and last year are.
    case outsideEra(String, first: String, last: String)
    /// A month of an era year from before the Gregorian calendar came into use.
    case lunisolar
  }

  package let kind: Kind
  /// What was read, without the blanks around it.
  package let text: String

  package init(_ kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

extension EDTFFault {
  /// What was read and what would be right, in one line.
  package var message: String {
    switch kind {
    case .empty: "there is no date; write year-month-day, such as 1976-06-03"
    case .notEDTF(let write) where write.isEmpty:
      "'\(text)' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03"
    case .notEDTF(let write): "'\(text)' is not EDTF; \(Self.advice(write))"
    case .impossibleMonth(let month):
      "'\(text)' has month \(month); months are 01 to 12, seasons 21 to 41"
    case .impossibleDay(let month, let last):
      "'\(text)' is no day of the calendar; \(month) ends on \(month)-\(last)"
    case .emptyMask: "no day of the calendar fits '\(text)'; put X only where digits are unknown"
    case .impossibleTime:
      "'\(text)' has an impossible time; write 23:20:30, with Z or a zone such as +09:00"
    case .yearOutOfReach: "the year of '\(text)' is too far away to be counted"
    case .timeNotAllowed: "'\(text)' has a time of day; intervals and sets take days only"
    case .timeInCondition(let day):
      "'\(text)' has a time of day, and conditions compare days; write \(day), and sort to see the "
        + "times in order"
    case .singleMember:
      "'\(text)' is a set of one date; write the date alone, or a second one after a comma"
    case .reversedRange: "a range in '\(text)' ends before it begins; write the earlier date first"
    case .outsideEra(let era, let first, let last):
      "'\(text)' is outside \(era), which runs from \(first) to \(last)"
    case .lunisolar:
      "'\(text)' is a day of the old calendar, in use until 1872; write the Gregorian date"
    }
  }

  private static func advice(_ forms: [String]) -> String {
    let usual = forms.count > 1 ? "write year-month-day, " : "write "
    return usual + forms.joined(separator: " or ")
  }
}
