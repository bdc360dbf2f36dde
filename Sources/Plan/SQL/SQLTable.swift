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
  /// The column that is 1 where the cell of the file could not be read; nil where all could.
  package let unread: String?
  /// The column of what is in these cells, NULL in others; nil where all could be read.
  package let unreadText: String?

  package init(
    _ column: String, _ storage: Storage, unread: String? = nil, unreadText: String? = nil
  ) {
    self.column = column
    self.storage = storage
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

/// The columns of the days of dates, as numbers from 1970-01-01 on (`Day.number`).
package struct SQLDate: Hashable, Codable, Sendable {
  /// The first and the last day that it may lie on, or begin and end on. Without a bound they are the least and the
  /// greatest number of 32 bits. Of a missing date the first is the greatest number, and the last the least.
  package let first: String
  package let last: String
  /// What it is, as a sum: 1 one unknown day among those from the first to the last; 2 a span; 4 anything else that is
  /// no such day (sets, days with gaps); 8 in doubt; 16 about; 32 open at a side. 0 where it is missing.
  package let form: String
  /// What the file had, where that is not the date in EDTF.
  package let words: String?

  package init(first: String, last: String, form: String, words: String?) {
    self.first = first
    self.last = last
    self.form = form
    self.words = words
  }

  package static let isDay = 1
  package static let isSpan = 2
  package static let isOther = 4
  package static let isDoubtful = 8
  package static let isApproximate = 16
  package static let isOpen = 32
}
