extension StatementBatch.Fault {
  /// Whether two faults look like one cause.
  fileprivate func isLike(_ other: StatementBatch.Fault?) -> Bool {
    switch (self, other) {
    case (.signal, .signal), (.fatal, .fatal), (.hang, .hang), (.json, .json): true
    default: false
    }
  }
}

extension StatementBatch {
  /// The fewest and shortest statements found that still come to a fault, in a bounded number of runs.
  package func minimised(_ fault: Fault, in folder: String) throws -> StatementBatch {
    var best = self
    var runs = 250
    // A hang costs its time again at every run.
    if case .hang = fault { runs = 12 }
    func holds(_ statements: [GeneratedStatement]) throws -> Bool {
      guard runs > 0, !statements.isEmpty else { return false }
      runs -= 1
      var batch = self
      batch.statements = statements
      guard fault.isLike(try batch.run(in: folder).fault) else { return false }
      best = batch
      return true
    }
    // The shortest beginning that fails, then what of it is not needed.
    var (low, high) = (1, statements.count)
    while low < high {
      let middle = (low + high) / 2
      if try holds(Array(statements[..<middle])) { high = middle } else { low = middle + 1 }
    }
    if high < statements.count { _ = try holds(Array(statements[..<high])) }
    if let last = best.statements.last { _ = try holds([last]) }
    for index in best.statements.indices.reversed().dropFirst()
    where index < best.statements.count - 1 {
      var fewer = best.statements
      fewer.remove(at: index)
      _ = try holds(fewer)
    }
    for index in best.statements.indices {
      var size = max(1, best.statements[index].text.split(separator: " ").count / 2)
      while size >= 1 {
        var start = 0
        while true {
          var words = best.statements[index].text.split(
            separator: " ", omittingEmptySubsequences: false)
          guard start + size <= words.count, runs > 0 else { break }
          words.removeSubrange(start..<(start + size))
          var shorter = best.statements
          shorter[index] = GeneratedStatement(text: words.joined(separator: " "), uses: [])
          if try !holds(shorter) { start += 1 }
        }
        size /= 2
      }
    }
    return best
  }

  /// What to type to see a fault again.
  package var report: String {
    "seed \(seed), \(path ?? "built-in"), mode \(mode):\n"
      + statements.map { String($0.text.prefix(3000)) }.joined(separator: "\n\n")
  }
}
