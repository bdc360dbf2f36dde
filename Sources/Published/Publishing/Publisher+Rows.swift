import ClickHouse
import Corpus
import Messages
import Plan

/// The runs of rows that each host has of each table.
struct RunsThere {
  /// By table, then by host.
  var runs: [[Set<Int>]] = []
  /// The rows of these runs.
  var rowCount = 0
}

extension Publisher {
  /// Makes the tables of a version, and looks which runs are there. A table in which a run is not whole, or where it
  /// does not belong, is made anew.
  func makeTables(
    _ stored: [StoredTable], _ version: PublishedVersion
  ) throws(StoreFault) -> RunsThere {
    var there = RunsThere()
    for (table, counted) in zip(stored, version.tables) {
      try check()
      for host in hosts { try make(table, onHost: host) }
      var runs: [Set<Int>] = []
      for host in hosts {
        guard let found = try self.runs(of: table, counted.rowCount, onHost: host) else {
          try empty(table)
          runs = hosts.map { _ in [] }
          break
        }
        runs.append(found)
      }
      there.runs.append(runs)
      for run in runs.joined() { there.rowCount += rows(ofRun: run, counted.rowCount).count }
    }
    return there
  }

  private func make(_ table: StoredTable, onHost host: Int) throws(StoreFault) {
    for definition in table.definitions(cluster: cluster) {
      try store.run(.create(definition), onHost: host)
    }
  }

  private func empty(_ table: StoredTable) throws(StoreFault) {
    for host in hosts {
      for definition in table.definitions(cluster: cluster).reversed() {
        try store.run(.drop(definition.name), onHost: host)
      }
      try make(table, onHost: host)
    }
  }

  /// The runs that a host has; nil where one of them is not as this publisher sends it.
  private func runs(
    of table: StoredTable, _ rowCount: Int, onHost host: Int
  ) throws(StoreFault) -> Set<Int>? {
    let name = table.nameOfRows(hostCount: store.hostCount)
    let question = StoreQuestion.runs(table: name, place: table.sql.place, length: runLength)
    let found = try store.numbers(["run", "count"], question, of: name, onHost: host)
    for (run, count) in zip(found[0], found[1]) {
      guard run % store.hostCount == host, rows(ofRun: run, rowCount).count == count else {
        return nil
      }
    }
    return Set(found[0])
  }

  private func rows(ofRun run: Int, _ rowCount: Int) -> Range<Int> {
    min(run * runLength, rowCount)..<min((run + 1) * runLength, rowCount)
  }

  /// Sends the runs that are not there yet.
  func send(
    _ corpus: Corpus, _ stored: [StoredTable], _ there: RunsThere
  ) throws(StoreFault) {
    let rowCount = zip(corpus.tables, stored).reduce(0) { $0 + $1.0.rowCount }
    var sent = there.rowCount
    for (place, table) in stored.enumerated() {
      let rows = corpus.tables[place]
      report(PublishProgress(table: rows.name, rows: sent, rowCount: rowCount))
      let missing = (0..<(rows.rowCount + runLength - 1) / runLength).filter {
        !there.runs[place][$0 % store.hostCount].contains($0)
      }
      if missing.isEmpty { continue }
      let encodings = zip(rows.fields, table.fields).map { FieldEncoding($0, as: $1) }
      for run in missing {
        try check()
        let range = self.rows(ofRun: run, rows.rowCount)
        let places = NativeColumn(
          table.sql.place, .uint32, .uint32(range.map { UInt32(truncatingIfNeeded: $0) }))
        let block = NativeBlock(
          [places] + encodings.flatMap { $0.columns(range) }, rowCount: range.count)
        try store.insert(
          block, into: table.nameOfRows(hostCount: store.hostCount),
          onHost: run % store.hostCount)
        sent += range.count
        report(PublishProgress(table: rows.name, rows: sent, rowCount: rowCount))
      }
    }
  }

  /// Checks that all rows of a version are there, on the hosts that shall have them.
  func checkRows(
    _ stored: [StoredTable], _ version: PublishedVersion
  ) throws(StoreFault) {
    for (table, counted) in zip(stored, version.tables) {
      try check()
      var found = 0
      for host in hosts {
        let runs = try runs(of: table, counted.rowCount, onHost: host) ?? []
        for run in runs { found += rows(ofRun: run, counted.rowCount).count }
      }
      guard found == counted.rowCount else {
        throw StoreFault(
          Message(
            "published.incomplete",
            ["table": counted.name, "rows": found, "expected": counted.rowCount]))
      }
    }
  }
}
