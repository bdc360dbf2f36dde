import CZlib
import TestSupport
import Testing

@testable import Corpus

/// gzip: by its bytes, whatever the name.
@Suite struct InflationTests {
  /// Packs a text as one member.
  private func packed(_ text: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let version = zlibVersion()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 9, 0, version, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: text.count + 1024)
    var input = text
    let room = output.count
    output.withUnsafeMutableBufferPointer { output in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output.prefix(room - Int(stream.avail_out)))
  }

  private func load(_ bytes: [UInt8], as file: String) throws -> Corpus {
    let folder = try ScratchFolder()
    return try CorpusLoader.load(path: folder.write(bytes, to: file))
  }

  @Test(arguments: ["t.csv.gz", "t.csv", "t.tsv.GZ"])
  func packedTablesAreTables(file: String) throws {
    let sign = file.contains("tsv") ? "\t" : ","
    let corpus = try load(packed(Array("a\(sign)b\n1\(sign)x\n".utf8)), as: file)
    #expect(corpus.tables[0].name == "t" && corpus.tables[0].fields.map(\.name) == ["a", "b"])
  }

  @Test func severalMembersAreOneText() throws {
    let members = packed(Array("a,b\n1,".utf8)) + packed([]) + packed(Array("x\n2,y\n".utf8))
    let corpus = try load(members + [0, 0, 0], as: "t.csv.gz")
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == ["x", "y"])
  }

  @Test func packedTablesMayBeInOtherEncodings() throws {
    let corpus = try load(packed(EncodedText.bytes("名前,年\n日本,1\n", "CP932")), as: "t.csv.gz")
    #expect(Fixtures.texts(corpus.tables[0].fields[0].column) == ["日本"])
  }

  @Test func aStreamThatBreaksOffSaysHowFarItWasGood() throws {
    let text = (0..<20_000).map { "\($0),\($0 &* 2_654_435_761 % 1_000_003)\n" }.joined()
    let whole = packed(Array(text.utf8))
    for cut in [1, 4, 8, whole.count / 2, whole.count - 20] {
      let fault = #expect(throws: LoadFault.self) {
        try load(Array(whole.dropLast(cut)), as: "t.csv.gz")
      }
      guard case .damagedArchive(let good, let lines, true)? = fault?.kind else {
        Issue.record("\(fault?.rendered.english ?? "no fault")")
        continue
      }
      #expect(lines == text.utf8.prefix(good).count { $0 == 0x0A })
      #expect(cut > 8 || good == text.utf8.count)
    }
  }

  @Test func aStreamThatIsDamagedIsRefused() throws {
    let text = Array(
      (0..<20_000).map { "\($0),\($0 &* 2_654_435_761 % 1_000_003)\n" }.joined().utf8)
    var whole = packed(text)
    for index in whole.count / 2..<whole.count / 2 + 8 { whole[index] ^= 0x5A }
    let fault = #expect(throws: LoadFault.self) { try load(whole, as: "t.csv.gz") }
    guard case .damagedArchive(_, _, false)? = fault?.kind else {
      Issue.record("\(fault?.rendered.english ?? "no fault")")
      return
    }
    #expect(fault?.message.english.hasPrefix("the packed file is damaged after ") == true)
    // What follows the last member and is neither another nor padding.
    #expect(throws: LoadFault.self) { try load(packed(text) + [1, 2, 3], as: "t.csv.gz") }
  }

  @Test func whatUnpacksTooFarIsRefused() throws {
    let folder = try ScratchFolder()
    let path = "\(folder.path)/bomb.csv.gz"
    let made = try ClioBinary.shell("head -c 300000000 /dev/zero | gzip -9 > '\(path)'")
    #expect(made.status == 0)
    let fault = #expect(throws: LoadFault.self) { try CorpusLoader.load(path: path) }
    guard case .expandsTooFar? = fault?.kind else {
      Issue.record("\(fault?.rendered.english ?? "no fault")")
      return
    }
    #expect(fault?.message.english.contains("gunzip -k") == true)
  }

  @Test func gzipWithinGzipIsNotUnpackedTwice() throws {
    let fault = #expect(throws: LoadFault.self) {
      try load(packed(packed(Array("a\n".utf8))), as: "t.csv.gz")
    }
    #expect(fault?.message.english.contains("gzip within gzip") == true)
  }
}
