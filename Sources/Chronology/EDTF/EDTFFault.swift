package import Messages

/// What keeps a text from being a date.
package struct EDTFFault: Error, Equatable, Sendable {
  /// The fault as data; `sentence` is what is said of it.
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
    case outsideEra(String, first: String, last: String?)
    /// A month of an era year from before the Gregorian calendar came into use.
    case lunisolar
  }

  package let kind: Kind
  /// What was read, without the spaces around it.
  package let text: String

  package init(_ kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

extension EDTFFault {
  /// What was read and what would be right.
  package var message: Message {
    switch kind {
    case .empty: Message("date.none")
    case .notEDTF(let forms) where forms.isEmpty: Message("date.not-edtf", ["text": text])
    case .notEDTF(let forms) where forms.count == 1:
      Message("date.not-edtf.one", ["text": text, "form": forms[0]])
    case .notEDTF(let forms): Message("date.not-edtf.several", ["text": text, "forms": forms])
    case .impossibleMonth(let month):
      Message("date.no-such-month-or-season", ["text": text, "month": month])
    case .impossibleDay(let month, let last):
      Message("date.no-such-day", ["text": text, "month": month, "last": last])
    case .emptyMask: Message("date.no-day-fits", ["text": text])
    case .impossibleTime: Message("date.impossible-time", ["text": text])
    case .yearOutOfReach: Message("date.year-out-of-reach", ["text": text])
    case .timeNotAllowed: Message("date.time-in-interval", ["text": text])
    case .timeInCondition(let day):
      Message("date.time-in-condition", ["text": text, "day": day])
    case .singleMember: Message("date.single-member", ["text": text])
    case .reversedRange: Message("date.reversed-range", ["text": text])
    case .outsideEra(let era, let first, nil):
      Message("date.outside-current-era", ["text": text, "era": era, "first": first])
    case .outsideEra(let era, let first, let last?):
      Message("date.outside-era", ["text": text, "era": era, "first": first, "last": last])
    case .lunisolar: Message("date.old-calendar", ["text": text])
    }
  }
}
