/// A table of a database that holds the rows of a collection: how its columns are called.
package struct SQLTable: Hashable, Codable, Sendable {
  package let name: String
  /// The column of the places of the rows in the collection, from 0.
  package let place: String
  /// By the place of the field in the collection.
  package let fields: [SQLField]

  package init(name: String, place: String, fields: [SQLField]) {
    self.name = name
    self.place = place
    self.fields = fields
  }
}

/// A field of a collection as columns of a table.
package struct SQLField: Hashable, Codable, Sendable {
  /// The column of its values, as people read them.
  package let column: String
  package let storage: Storage
  /// Whether some rows may have no value.
  package let isNullable: Bool
  /// The column that is 1 where the cell of the file could not be read; nil where all could.
  package let unread: String?
  /// The column of what is in these cells, NULL in others; nil where all could be read.
  package let unreadText: String?

  package init(
    _ column: String, _ storage: Storage, isNullable: Bool, unread: String? = nil,
    unreadText: String? = nil
  ) {
    self.column = column
    self.storage = storage
    self.isNullable = isNullable
    self.unread = unread
    self.unreadText = unreadText
  }

  /// Which columns stand beside that of the values, and what is in them. A value that is missing is NULL, of
  /// several values an empty array.
  package enum Storage: Hashable, Codable, Sendable {
    /// A text; `bare` has it as `Folding.bare` makes it, and is empty for a missing one.
    case text(bare: String)
    /// One of few texts.
    case category
    case integer
    case decimal
    case boolean
    /// The number that is stated, in the column of the field, and the least and the greatest that it may be; both NULL
    /// where nothing is known. What is counted is in a column of texts, if anything is.
    case quantity(low: String, high: String, unit: String?)
    /// A date in EDTF, and its days.
    case date(SQLDate)
    /// Texts.
    case list
    /// The place of a row, -1 where there is none; `collection` is the column of the collection it belongs to, where it
    /// may be of any.
    case reference(collection: String?)
    /// The places of rows.
    case link
  }
}

/// The columns of dates, as whole days from 1970-01-01 on (`Day.number`).
package struct SQLDate: Hashable, Codable, Sendable {
  /// The first and the last day that the date may be, where it is one unknown day within a run of days. Of any other
  /// date, and of a missing one, the least and the greatest number of 32 bits: whatever is asked is left open.
  package let first: String
  package let last: String
  /// From the first to the last day that any date touches, by which dates are in order; a side without a bound is the
  /// least or the greatest number. What has no place among dates, as a missing one, starts with the greatest number and
  /// ends with the least. The same columns as `first` and `last` where each date is such a day.
  package let start: String
  package let end: String
  /// The years of these two days; the least or the greatest number for a day that is such a number.
  package let startYear: String
  package let endYear: String
  /// What it is, as a sum of the numbers below; 0 where it is missing.
  package let form: String
  /// The time of day in nanoseconds since midnight, -1 without one; nil where no date has one.
  package let clock: String?
  /// What the file had, where that is not the date in EDTF; nil where no date has other words.
  package let words: String?

  package init(
    first: String, last: String, start: String, end: String, startYear: String, endYear: String,
    form: String, clock: String?, words: String?
  ) {
    self.first = first
    self.last = last
    self.start = start
    self.end = end
    self.startYear = startYear
    self.endYear = endYear
    self.form = form
    self.clock = clock
    self.words = words
  }
}

extension SQLDate {
  /// It is one unknown day within a run of days.
  package static let isDay = 1
  /// It is a span.
  package static let isSpan = 2
  /// It is neither: one of several days, or of days with gaps.
  package static let isOther = 4
  package static let isDoubtful = 8
  package static let isApproximate = 16
  /// A side of it is open.
  package static let isOpen = 32
}
