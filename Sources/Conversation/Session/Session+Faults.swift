import Messages
package import Query

// Faults, as far as anybody reads them.
extension Session {
  /// Writes faults and warnings with the lines they are in.
  package func report(_ diagnostics: [Diagnostic], in source: SourceText) {
    if diagnostics.contains(where: { !$0.isWarning }) { lastFaults = (diagnostics, source) }
    if recordsStatements, !diagnostics.isEmpty { return record(diagnostics, in: source) }
    for diagnostic in diagnostics {
      if !diagnostic.isWarning {
        guard faultCount.shown < Self.mostFaults else {
          faultCount.heldBack += 1
          continue
        }
        faultCount.shown += 1
      }
      let width = settings.isInteractive ? settings.width : nil
      let excerpt = DiagnosticExcerpt(diagnostic, in: source, readerLanguage.messages, width: width)
      show(
        excerpt,
        unplaced: DiagnosticExcerpt(
          diagnostic, in: source.unnamed, readerLanguage.messages, width: width), in: source)
    }
  }

  /// The most faults of an input that are shown: nobody reads more.
  static let mostFaults = 20

  /// Runs an input, and says at its end how many faults were not shown.
  func limitingFaults<Result>(_ run: () -> Result) -> Result {
    faultCount.depth += 1
    defer {
      faultCount.depth -= 1
      if faultCount.depth == 0 {
        let count = faultCount.heldBack
        faultCount = (0, 0, 0)
        if count > 0 {
          output.message(
            count == 1
              ? Message("shell.one-more-fault")
              : Message("shell.more-faults", ["number": Self.grouped(count)]))
        }
      }
    }
    return run()
  }

  /// Runs a part of an input, and says at its end how many of its own faults were not shown.
  func limitingFaultsApart<Result>(_ run: () -> Result) -> Result {
    let before = faultCount
    faultCount = (0, 0, 0)
    defer { faultCount = before }
    return limitingFaults(run)
  }

  /// `9,980`.
  static func grouped(_ number: Int) -> String {
    number < 1000
      ? String(number)
      : grouped(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
  }

  /// Forgets the faults that were reported last, once they are fixed.
  func forgetFaults() { lastFaults = nil }
}
