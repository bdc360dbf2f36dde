/// A form of another language that is read as if clio's own had been written.
struct ForeignForm<Meaning> {
  let meaning: Meaning
  /// What was found, where, and what clio writes.
  let fault: Diagnostic
  /// The token behind the form, where reading goes on.
  let end: Int
}

extension Diagnostic {
  /// A form of another language, which clio's own is to replace.
  ///
  /// - Parameter fix: what is put in its place, where that is not just what is to be written.
  static func foreign(
    _ found: String, write: String, _ range: Range<Int>, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .foreignForm(found: found, write: write), range,
      fix: Diagnostic.Fix(range: range, text: fix ?? write))
  }
}
