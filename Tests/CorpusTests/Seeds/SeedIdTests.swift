import Foundation
import TestSupport
import Testing

@testable import Corpus

/// Ids are what queries, notes and papers of others hold on to.
@Suite struct SeedIdTests {
  @Test func idsAreSpeakingWordsOfOneRowAlone() throws {
    var tables: [String: String] = [:]
    for table in try SeedTable.allWithIds() {
      for row in table.rows {
        let id = try #require(row["id"], "\(table.name): \(row)")
        #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(table.name): \(id)")
        let other = tables.updateValue(table.name, forKey: id)
        #expect(other == nil, "'\(id)' stands in \(table.name) and \(other ?? "")")
      }
    }
  }

  /// `Tests/Golden/seed-ids.txt` lists them: who renames or drops a row does so knowingly.
  @Test func idsAreThoseThatWereGivenOut() throws {
    let path = "\(ClioBinary.root)/Tests/Golden/seed-ids.txt"
    let ids = try SeedTable.allWithIds().flatMap { $0.rows.compactMap { $0["id"] } }.sorted()
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try ids.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
    }
    let kept = try #require(TextFile.read(path)).split(separator: "\n").map(String.init)
    #expect(Set(kept).subtracting(ids).sorted() == [], "ids that are gone")
    #expect(Set(ids).subtracting(kept).sorted() == [], "new ids: 'make golden-accept' lists them")
  }

  /// The loader follows every reference, also those to any table, and types every cell.
  @Test func noReferenceLeadsNowhereAndNoCellIsOutsideItsList() throws {
    #expect(try CorpusLoader.builtIn().faults.map(\.rendered.english) == [])
  }

  @Test func eachEndOfALinkIsLinkedOnce() throws {
    for table in try SeedTable.all() where table.isLink {
      let links = table.rows.map { row in table.columns.prefix(3).map { row[$0] ?? "" } }
      #expect(Set(links).count == links.count, "\(table.name) has a link twice")
    }
  }
}
