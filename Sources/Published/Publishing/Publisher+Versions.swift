import Corpus
import Glibc
import Messages
import Plan

extension Publisher {
  /// The versions that each host knows.
  func knownVersions() throws(StoreFault) -> [[PublishedVersion]] {
    var known: [[PublishedVersion]] = []
    for host in hosts {
      known.append(try store.versions(onHost: host, try store.tableColumns(onHost: host)))
    }
    return known
  }

  /// Finds the version that an attempt has left, or begins one.
  ///
  /// - Parameter known: The versions that each host knows.
  func begin(
    _ whole: PublishedWhole, _ known: [[PublishedVersion]]
  ) throws(StoreFault) -> PublishedVersion {
    let newest = known.joined().lazy.map(\.number).max() ?? 0
    let finished = Set(known.first?.filter(\.isFinished).map(\.number) ?? [])
    let visible = finished.max() ?? 0
    let left = known.joined().filter {
      !$0.isFinished && $0.identity == whole.identity && $0.number > visible
    }.max { $0.number < $1.number }
    let number = left?.number ?? newest + 1
    guard number <= Int(UInt32.max) else { preconditionFailure("versions have 32 bits") }
    let version =
      left
      ?? PublishedVersion(
        number: number, isFinished: false, layout: CorpusLayout.number, name: whole.name,
        tables: CorpusLayout.names(of: whole.tables, version: number).enumerated().map {
          PublishedVersion.Counted(name: $1, rowCount: whole.tables[$0].rowCount)
        }, identity: whole.identity, time: Self.now)
    for host in hosts where !known[host].contains(where: { $0.number == number }) {
      try store.insert(version.block, into: PublishedVersion.table, onHost: host)
    }
    return version
  }

  /// Writes what the corpus is without its rows, where a host does not have it yet.
  func write(_ skeleton: [UInt8], of version: PublishedVersion) throws(StoreFault) {
    for host in hosts {
      try check()
      let there = try store.skeleton(ofVersion: version.number, onHost: host)
      if there == skeleton { continue }
      guard there == [] else {
        throw StoreFault(
          Message("published.changed-column", ["column": "bytes", "table": SkeletonParts.table]))
      }
      try store.insert(
        SkeletonParts.block(skeleton, version: version.number), into: SkeletonParts.table,
        onHost: host)
    }
  }

  /// Makes the version the one that is opened: on the first host last, which is asked for it.
  func finish(
    _ version: PublishedVersion, _ known: [[PublishedVersion]]
  ) throws(StoreFault) {
    let finished = version.finished(at: Self.now)
    for host in hosts.reversed()
    where !known[host].contains(where: { $0.isFinished && $0.number == version.number }) {
      try store.insert(finished.block, into: PublishedVersion.table, onHost: host)
    }
  }

  /// Drops the tables of versions older than the one before: somebody may still have that one open.
  func dropOldTables(
    before version: PublishedVersion, _ known: [[PublishedVersion]]
  ) throws(StoreFault) {
    let numbers = known.first?.filter { $0.isFinished && $0.number < version.number }.map(\.number)
    guard let before = numbers?.max() else { return }
    let names = Set(known.joined().filter { $0.number < before }.flatMap(\.tables).map(\.name))
    for host in hosts {
      let there = try store.tableColumns(onHost: host)
      for name in names.sorted() {
        for table in [name, StoredTable.nameOfRows(name)] where there[table] != nil {
          try store.run(.drop(table), onHost: host)
        }
      }
    }
  }

  /// Seconds since 1970.
  private static var now: UInt32 { UInt32(truncatingIfNeeded: time(nil)) }
}
