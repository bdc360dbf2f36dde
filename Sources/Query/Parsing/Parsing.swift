/// Reads queries and scripts.
package enum Parsing {
  /// Returns the statements of a text that have no fault, and all faults.
  ///
  /// Reading goes on after a fault at the next `|`, closing bracket or statement, so that each part
  /// of a statement reports at most one.
  ///
  /// - Complexity: O(*n*)
  package static func parse(
    _ source: SourceText
  ) -> (statements: [Statement], diagnostics: [Diagnostic]) {
    if let fault = source.invalidity {
      let kind = Diagnostic.Kind.invalidText(fault.reason, remedy: fault.remedy)
      return ([], [Diagnostic(kind, fault.range)])
    }
    var parser = Parser(source)
    return parser.script()
  }

  /// Returns the value that a text is, as it could follow `=`; nil if it is not a value.
  ///
  ///     Parsing.value(of: "1964..1976")  // a range
  package static func value(of text: String) -> Expression? {
    let source = SourceText(text)
    guard source.invalidity == nil else { return nil }
    var parser = Parser(source)
    return parser.onlyValue()
  }
}
