package import Corpus
import Files
import Glibc
import Messages

/// Puts a corpus into the tables of a store as a new version, which nobody sees before all of it is there.
///
/// Rows are sent in runs of one block each, of which a host takes all rows or none. Who publishes the same corpus again
/// after a stop goes on where that was. Two who publish into one database at once are not kept apart.
package struct Publisher {
  /// The rows of a run.
  package static let run = 1 << 16

  let store: any TableStore
  let runLength: Int
  let isCancelled: () -> Bool
  let report: (PublishProgress) -> Void

  /// - Parameters:
  ///   - runLength: The rows of a run, which is the same for who goes on.
  ///   - isCancelled: Asked between blocks.
  ///   - report: Told after each block, and once for what was there already.
  package init(
    _ store: any TableStore, runLength: Int = Publisher.run,
    isCancelled: @escaping () -> Bool = { false },
    report: @escaping (PublishProgress) -> Void = { _ in }
  ) {
    self.store = store
    self.runLength = runLength
    self.isCancelled = isCancelled
    self.report = report
  }

  /// Publishes a corpus.
  ///
  /// - Throws: what the store refuses, where it was cancelled, and where rows are missing at the end. What was sent
  ///   stays for the next attempt.
  /// - Complexity: O(values).
  package func publish(_ corpus: Corpus) throws(StoreFault) -> Publication {
    if store.hostCount > 1, store.cluster == nil {
      throw StoreFault(Message("published.no-cluster", ["count": store.hostCount]))
    }
    let whole = try PublishedWhole(corpus, hosts: store.hostCount, run: runLength, isCancelled)
    for host in hosts {
      try store.run(.create(PublishedVersion.definition), onHost: host)
      try store.run(.create(SkeletonParts.definition), onHost: host)
    }
    let known = try knownVersions()
    let version = try begin(whole, known)
    let stored = CorpusLayout.tables(of: corpus, version: version.number)
    let rowsThere = try makeTables(stored, version)
    try send(corpus, stored, rowsThere)
    try checkRows(stored, version)
    try write(whole.skeleton, of: version)
    try finish(version, known)
    try dropOldTables(before: version, known)
    return Publication(
      version: version.number, tableCount: stored.count, rowCount: version.rowCount,
      rowsFoundThere: rowsThere.rowCount)
  }

  var hosts: Range<Int> { 0..<store.hostCount }
  var cluster: String? { store.hostCount > 1 ? store.cluster : nil }

  func check() throws(StoreFault) {
    if isCancelled() { throw .cancelled }
  }
}

extension PublishedVersion {
  var rowCount: Int { tables.reduce(0) { $0 + $1.rowCount } }
}

/// A corpus that is to be published, and what tells it from others.
struct PublishedWhole {
  let name: String
  let tables: [Table]
  let skeleton: [UInt8]
  /// Two attempts that agree in this put the same blocks into the same tables.
  let identity: String

  init(
    _ corpus: Corpus, hosts: Int, run: Int, _ isCancelled: @escaping () -> Bool
  ) throws(StoreFault) {
    guard let rows = corpus.fingerprint(isCancelled: isCancelled),
      let skeleton = corpus.skeleton(isCancelled: isCancelled)
    else { throw .cancelled }
    // What could not be read of the corpus is not published as missing.
    if let fault = corpus.damage?.fault { throw StoreFault(fault.rendered) }
    name = corpus.name
    tables = Array(corpus.tables.prefix(corpus.passagesTable ?? corpus.tables.count))
    self.skeleton = skeleton
    let kinds = String(skeleton.withUnsafeBytes { Checksum.of($0) }, radix: 16)
    identity = "\(rows)-\(kinds)-\(CorpusLayout.number)-\(hosts)-\(run)"
  }
}
