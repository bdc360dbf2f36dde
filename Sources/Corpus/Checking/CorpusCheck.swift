/// What is wrong with a corpus, and how large it is: the content of `clio check`.
package struct CorpusCheck: Equatable, Sendable {
  /// What is wrong with the files, in their order.
  package let faults: [LoadFault]
  /// What is as declared and still may surprise, in the order of the files.
  package let warnings: [LoadFault]
  package let tableCount: Int
  package let rowCount: Int

  package init(_ corpus: Corpus) {
    faults = corpus.faults
    warnings = corpus.warnings
    tableCount = corpus.tables.count
    rowCount = corpus.tables.reduce(0) { $0 + $1.rowCount }
  }

  /// Whether there is no fault; warnings are none.
  package var isClean: Bool { faults.isEmpty }
}
