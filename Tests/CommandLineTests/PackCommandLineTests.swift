import Glibc
import TestSupport
import Testing

/// `clio pack` as people and scripts use it.
@Suite struct PackCommandLineTests {
  @Test func aPackedCorpusAnswersAsItsFiles() throws {
    let folder = try ScratchFolder()
    try folder.write("id,date,title\n1,1964-10,a\n2,1970?,b\n3,,c\n", to: "t.csv")
    let packed = try ClioBinary.run(["pack", "t.csv", "-o", "t.pack"], in: folder.path)
    #expect(packed.status == 0 && packed.output == "")
    #expect(packed.errors == "packed 1 table of 3 rows into t.pack\n")
    for query in ["t", "t where possibly year < 1971 | count", "t | group by year", "describe t"] {
      let (own, opened) = (
        try ClioBinary.run(["t.csv", "-c", query], in: folder.path),
        try ClioBinary.run(["t.pack", "-c", query], in: folder.path)
      )
      #expect(own.status == 0 && opened.output == own.output && opened.errors == own.errors)
    }
    #expect(try ClioBinary.run(["check", "t.pack"], in: folder.path).status == 0)
  }

  @Test func theBuiltInCorpusIsPackedWithoutAName() throws {
    let folder = try ScratchFolder()
    #expect(try ClioBinary.run(["pack", "-o", "b.pack"], in: folder.path).status == 0)
    let opened = try ClioBinary.run(["b.pack", "-c", "events | count"], in: folder.path)
    #expect(opened.output == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test(arguments: [
    (["pack"], 2, "Missing expected argument '--output"),
    (["pack", "none.csv", "-o", "x.pack"], 3, "none.csv: cannot be read"),
    (["pack", "t.csv", "-o", "t.csv"], 3, "it holds something else than a packed corpus"),
    (["pack", "t.csv", "-o", "no/x.pack"], 3, "make the folder first"),
    (["pack", "t.csv", "-o", "."], 3, "cannot write '.'"),
    (["pack", "bad.csv", "--encoding", "nonsense", "-o", "x.pack"], 2, "nonsense"),
    (["cut.pack", "-c", "t"], 3, "cut short or damaged; pack it again"),
    (["new.pack", "-c", "t"], 3, "newer version of clio"),
    (["t.pack", "t.csv", "-c", "t"], 3, "a packed corpus opens by itself"),
  ])
  func refusalsSayWhatToDo(arguments: [String], status: Int32, message: String) throws {
    let folder = try ScratchFolder()
    try folder.write("a\n1\n", to: "t.csv")
    _ = try ClioBinary.run(["pack", "t.csv", "-o", "t.pack"], in: folder.path)
    var bytes = try #require(Self.bytes(of: "\(folder.path)/t.pack"))
    try folder.write(Array(bytes.dropLast(100)), to: "cut.pack")
    bytes[8] = 99
    try folder.write(bytes, to: "new.pack")
    let run = try ClioBinary.run(arguments, in: folder.path)
    #expect(run.status == status && run.output == "", "\(run.output)")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(folder.text("x.pack") == nil && folder.text("t.csv") == "a\n1\n")
  }

  /// A column is looked at when it is read: what does not need it is answered, all else is refused.
  @Test func aDamagedColumnGivesNoAnswer() throws {
    let folder = try ScratchFolder()
    let rows = (0..<9000).map { "\($0),text of row \($0)\n" }.joined()
    try folder.write("n,name\n" + rows, to: "t.csv")
    _ = try ClioBinary.run(["pack", "t.csv", "-o", "t.pack"], in: folder.path)
    var bytes = try #require(Self.bytes(of: "\(folder.path)/t.pack"))
    let place = try #require(Self.place(of: "row 4000", in: bytes))
    bytes[place] ^= 1
    try folder.write(bytes, to: "d.pack")
    let sound = try ClioBinary.run(["d.pack", "-c", "t where n > 8990 | count"], in: folder.path)
    #expect(sound.status == 0 && sound.output == "count\n9\n")
    for query in [
      "t where name contains \"row 1\" | count", "t | sort name | limit 1", "t where n = 4000",
      "t | group by name | count", "t | distinct by name | count", "describe t.name",
      "t where n = 4000 | save \"saved.csv\"", "t | save \"saved/datapackage.json\"",
      "t | limit 5000 offset 100",
    ] {
      let run = try ClioBinary.run(["d.pack", "-c", query], in: folder.path)
      #expect(run.status == 3 && run.output == "", "\(query): \(run.output)")
      #expect(
        run.errors
          == "error: d.pack: the packed corpus is damaged: column 'name' of 't' is not as it was "
          + "written; pack it again from its files\n", "\(query): \(run.errors)")
    }
    #expect(try ClioBinary.run(["check", "d.pack"], in: folder.path).status == 3)
    #expect(try ClioBinary.run(["pack", "d.pack", "-o", "e.pack"], in: folder.path).status == 3)
    #expect(!folder.names.contains { $0.hasPrefix("e.pack") || $0.hasPrefix("saved") })
  }

  /// Who writes into a file that is open changes what is still to be read of it; who puts another in its
  /// place does not.
  @Test func aFileThatIsWrittenIntoIsRefused() throws {
    let folder = try ScratchFolder()
    try folder.write("n\n1\n", to: "t.csv")
    try folder.write("n\n1\n2\n", to: "u.csv")
    for name in ["t", "u"] {
      _ = try ClioBinary.run(["pack", "\(name).csv", "-o", "\(name).pack"], in: folder.path)
    }
    let clio = try ClioBinary.path()
    func run(_ change: String) throws -> ProgramRun {
      // Between two statements that come through a pipe; the first ends before the second comes.
      try ClioBinary.shell(
        "cp t.pack o.pack; cp u.pack v.pack; { echo 't | count;'; sleep 1; \(change); echo 't | count;'; }"
          + " | '\(clio)' o.pack --tsv", in: folder.path)
    }
    let replaced = try run("mv v.pack o.pack")
    #expect(replaced.status == 0 && replaced.output == "count\n1\n\ncount\n1\n")
    let written = try run("cat u.pack > o.pack")
    #expect(written.status == 3 && written.output == "count\n1\n")
    #expect(written.errors.contains("was changed while it was open; open it again"))
  }

  /// Whenever it is killed, the old file is whole, or the new one.
  @Test func aFileIsWholeWhereItsWriterIsKilled() throws {
    let folder = try ScratchFolder()
    let rows = (0..<300_000).map { "\($0),text of row \($0)\n" }.joined()
    try folder.write("n,name\n" + rows, to: "t.csv")
    try folder.write("n,name\n1,old\n", to: "old.csv")
    _ = try ClioBinary.run(["pack", "t.csv", "-o", "whole.pack"], in: folder.path)
    _ = try ClioBinary.run(["pack", "old.csv", "-o", "t.pack"], in: folder.path)
    let ends = ["t.pack", "whole.pack"].map { Self.bytes(of: "\(folder.path)/\($0)") }
    let clio = try ClioBinary.path()
    for wait in 0..<(isDeep ? 20 : 4) {
      // As soon as something stands beside the file, and some milliseconds later each time.
      _ = try ClioBinary.shell(
        """
        '\(clio)' pack t.csv -o t.pack 2> errors & p=$!
        until ls t.pack.*.tmp > names 2> errors || ! kill -0 $p 2> errors; do :; done
        sleep 0.00\(wait % 10); kill -9 $p 2> errors; wait $p 2> errors
        """, in: folder.path)
      #expect(ends.contains(Self.bytes(of: "\(folder.path)/t.pack")))
    }
    #expect(try ClioBinary.run(["pack", "t.csv", "-o", "t.pack"], in: folder.path).status == 0)
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") }, "\(folder.names)")
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    return fread(&bytes, 1, bytes.count, file) == bytes.count ? bytes : nil
  }

  private static func place(of text: String, in bytes: [UInt8]) -> Int? {
    let text = Array(text.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: text) }
  }
}
