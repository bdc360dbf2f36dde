extension ColumnInference {
  /// What was found out of a column.
  struct Finding {
    var kind = Kind.text
    /// What cells hold that have no value, besides nothing.
    var markers: [String] = []
    /// The value that made the column text after at least ten that were dates or numbers.
    var exception: (TextAtLine, expected: LoadFault.Kind.Expected)?
    /// Numbers that most likely stand for what is not known.
    var codes: (codes: [String], count: Int)?
    /// The signs within the numbers.
    var marks: GroupedNumbers.Marks?
    /// The signs that are around the numbers.
    var written: WrittenNumbers?
    /// The blank or apostrophe between groups of digits.
    var groupSign: Unicode.Scalar?
    /// Numbers that have a mark, and numbers in parentheses.
    var marked: WrittenNumberCount.Example?
    var inParentheses: WrittenNumberCount.Example?
    /// Two numbers that count different things, so that the column stays text.
    var mixed: (WrittenNumberCount.Example, WrittenNumberCount.Example)?
    /// How many of all values do not have the kind, where not all have.
    var exceptions: (count: Int, of: Int)?
    /// A decimal that may be a whole number in groups, where all of the column may.
    var maybeGroups: (text: String, line: Int)?
    /// A number that may be read in two ways, so that the column stays text.
    var vagueNumber: (text: String, line: Int)?
    /// A date that may be read in two ways, so that the column stays text.
    var ambiguity: DateFormInference.Finding?
    /// The values of another kind than the numbers or dates of the column, so that it stays text.
    var strays: ColumnObstacles?
    /// A cell of a column of text that may be a list, and the sign between its items.
    var maybeList: (separator: String, cell: TextAtLine)?
    /// A date that was read in one of two ways.
    var dateDoubt: DateFormInference.Doubt?
    /// The number of a day as spreadsheets count them.
    var serial: (text: String, line: Int)?
    /// How many values of a column of text are dates, of how many, and the first that is not a date.
    var someDates: (exception: String, line: Int, dates: Int, values: Int)?
  }

  typealias Kind = ColumnKind
}

extension ColumnInference.Finding {
  /// What keeps a column of text from being one of numbers or dates.
  var obstacles: ColumnObstacles? {
    if let (text, line) = vagueNumber {
      return .numberOfTwoReadings(TextAtLine(text: text, line: line))
    }
    if case .ambiguous(let read, let line, _, _) = ambiguity {
      return .dateOfTwoReadings(TextAtLine(text: read, line: line))
    }
    if let (first, second) = mixed {
      return .unlikeUnits(
        TextAtLine(text: first.text, line: first.line),
        TextAtLine(text: second.text, line: second.line))
    }
    return strays
  }

  /// The column as text, because a number of it may be read in two ways.
  mutating func refuse(_ vague: (text: String, line: Int)) {
    self = ColumnInference.Finding(vagueNumber: vague)
  }
}
