import TestSupport
import Testing

/// Files in other encodings, packed files, and files that are no text, at the command line.
@Suite struct EncodingCommandLineTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    // 名前 / 日本 in Shift_JIS.
    try folder.write([0x96, 0xBC, 0x91, 0x4F, 0x0A, 0x93, 0xFA, 0x96, 0x7B, 0x0A], to: "names.csv")
  }

  @Test func saysWhichEncodingItAssumed() throws {
    let run = try ClioBinary.run(["names.csv", "-c", "rows"], in: folder.path)
    #expect(run.status == 0 && run.output == "名前\n日本\n", "\(run.errors)")
    #expect(
      run.errors
        == "names.csv: warning: read as Shift_JIS, as its bytes suggest; --encoding NAME reads it otherwise\n"
    )
    let named = try ClioBinary.run(
      ["--encoding", "shift-jis", "names.csv", "-c", "rows"], in: folder.path)
    #expect(named.output == run.output && named.errors.isEmpty)
  }

  @Test func anEncodingThatNobodyKnowsIsAnErrorOfUse() throws {
    let run = try ClioBinary.run(
      ["--encoding", "Shift_JS", "names.csv", "-c", "rows"], in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors == "error: no encoding is called 'Shift_JS'; did you mean 'Shift_JIS'? "
        + "'iconv -l' lists those of this system\n")
  }

  @Test func packedFilesAreReadFromPipesToo() throws {
    let run = try ClioBinary.shell(
      "gzip -k names.csv && clio names.csv.gz -c rows", in: folder.path)
    #expect(run.status == 0 && run.output == "名前\n日本\n", "\(run.errors)")
    let pipe = try ClioBinary.shell(
      "mkfifo pipe.csv; gzip -c names.csv > pipe.csv & clio pipe.csv -c rows", in: folder.path)
    #expect(pipe.status == 0 && pipe.output == "名前\n日本\n", "\(pipe.errors)")
  }

  @Test func whatIsNoTextEndsWithThree() throws {
    try folder.write(Array("GIF89a".utf8) + Array(0...255), to: "picture.csv")
    let run = try ClioBinary.run(["picture.csv", "-c", "rows"], in: folder.path)
    #expect(run.status == 3 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: picture.csv: it is a picture (GIF)"), "\(run.errors)")
  }
}
