package import Messages

/// What a file holds that is no table, told by its first bytes: its name may say anything.
package enum ForeignFormat: Equatable, Sendable {
  /// A workbook, by what the program calls it.
  case spreadsheet(Message)
  /// A packed file, with the program that unpacks it.
  case archive(Message, program: String)
  /// A few lines that stand for a file which was not downloaded, with what keeps it and what fetches
  /// it.
  case pointer(String, program: String)
  /// A corpus that clio has packed, within another file or a stream.
  case packedCorpus
  /// Something else, such as `a picture (PNG)`.
  case other(Message)
  /// Bytes of no known kind, with signs that no text has.
  case unknown
}
