package import JSON
package import Messages

/// How an answer is to be written.
package struct RenderOptions: Equatable, Sendable {
  package var mode: OutputMode
  /// The display columns that a line of a box or table may take; nil, as in batch: no limit, so
  /// that no terminal changes the bytes of a script's output.
  package var width: Int?
  /// Which columns people get; programs get all.
  package var columns = Columns.headline
  /// How boxes and tables find room in lines of a width.
  package var layout = Layout.auto
  /// Whether texts are written to their ends and no column is hidden, whatever room that takes.
  package var isWhole = false
  /// Whether a text that takes many lines is cut.
  package var cutsTexts = true
  /// How many rows of the answer are before the first one, for the numbers of records.
  package var firstRow = 0
  /// Whether the names of the columns come first; line, json and jsonl have them in every row.
  package var header: Bool
  /// Whether boxes, tables and lines are coloured.
  package var colour: Bool
  /// The most rows that are written; nil: all.
  package var rowLimit: Int?
  /// What stands for a missing value; json and jsonl write null.
  package var nullText: String
  /// Whether the text goes to a terminal: then csv and tsv, too, show what it would obey. Into a
  /// file or a pipe their bytes are those of the corpus.
  package var isTerminal: Bool
  /// Whether csv and tsv put an apostrophe before texts and dates that a spreadsheet would run as
  /// formulas; numbers stay as they are.
  package var guardsFormulas: Bool
  /// What the object of a structured answer begins with.
  package var envelope = JSONObject()
  /// The language of what is said in it.
  package var language = ReaderLanguage.en

  /// Which columns people get.
  package enum Columns: Equatable, Sendable {
    /// Those that a collection wishes to show, where nothing was selected.
    case headline
    case all
  }

  /// How boxes and tables find room in lines of a width.
  package enum Layout: String, Equatable, Sendable, CaseIterable {
    /// Fields beside each other, or below each other where they could not be read so.
    case auto
    /// Fields beside each other; those without room are hidden.
    case grid
    /// Fields below each other.
    case records
  }

  package init(
    mode: OutputMode, width: Int? = nil, header: Bool = true, colour: Bool = false,
    rowLimit: Int? = nil, nullText: String = "", isTerminal: Bool = false,
    guardsFormulas: Bool = false
  ) {
    self.mode = mode
    self.width = width
    self.header = header
    self.colour = colour
    self.rowLimit = rowLimit
    self.nullText = nullText
    self.isTerminal = isTerminal
    self.guardsFormulas = guardsFormulas
  }
}
