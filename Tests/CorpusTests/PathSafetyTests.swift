import Glibc
import TestSupport
import Testing

@testable import Corpus

/// A package that somebody sent reads nothing beside its own folder.
@Suite struct PathSafetyTests {
  private let folder: ScratchFolder
  private let package: String

  init() throws {
    folder = try ScratchFolder()
    package = "\(folder.path)/package"
    mkdir(package, 0o777)
    mkdir("\(package)/data", 0o777)
    try folder.write("a\nsecret\n", to: "secret.csv")
    try folder.write("a\nplain\n", to: "package/data/plain.csv")
  }

  private func load(_ path: String) throws(LoadFault) -> Corpus {
    let descriptor =
      #"{"resources": [{"name": "t", "path": "\#(path)", "schema": {"fields": [{"name": "a"}]}}]}"#
    _ = try? folder.write(descriptor, to: "package/datapackage.json")
    return try CorpusLoader.load(path: package)
  }

  @Test func readsBelowTheFolderAlsoThroughLinks() throws {
    symlink("data/plain.csv", "\(package)/link.csv")
    symlink(package, "\(folder.path)/other")
    #expect(try load("data/plain.csv").tables[0].rowCount == 1)
    #expect(try load("link.csv").tables[0].rowCount == 1)
    #expect(try CorpusLoader.load(path: "\(folder.path)/other").tables[0].rowCount == 1)
  }

  @Test func aLinkThatLeadsOutIsRefused() throws {
    symlink("../secret.csv", "\(package)/link.csv")
    symlink("..", "\(package)/up")
    // A folder whose name begins alike is another folder.
    mkdir("\(folder.path)/package-2", 0o777)
    try folder.write("a\nsecret\n", to: "package-2/secret.csv")
    symlink("../package-2", "\(package)/twin")
    for path in ["link.csv", "up/secret.csv", "twin/secret.csv"] {
      let fault = #expect(throws: LoadFault.self) { try load(path) }
      #expect(fault?.message.english.contains("a symbolic link leads out of the folder") == true)
      #expect(fault?.file.hasSuffix("package/\(path)") == true)
    }
  }

  @Test func pipesAndDevicesAreNoFiles() throws {
    mkfifo("\(package)/pipe.csv", 0o666)
    let fault = #expect(throws: LoadFault.self) { try load("pipe.csv") }
    #expect(fault?.message.english == "cannot be read: it is a pipe or a device, not a file")
    symlink("/dev/zero", "\(package)/zero.csv")
    #expect(throws: LoadFault.self) { try load("zero.csv") }
  }

  @Test func aDeviceIsNoCorpus() throws {
    symlink("/dev/zero", "\(folder.path)/zero.csv")
    for path in ["\(folder.path)/zero.csv", "/dev/zero"] {
      #expect(throws: LoadFault.self) { try CorpusLoader.load(path: path) }
    }
  }

  @Test func resourcesMayBePacked() throws {
    let made = try ClioBinary.shell("gzip -k plain.csv", in: "\(package)/data")
    #expect(made.status == 0)
    let corpus = try load("data/plain.csv.gz")
    #expect(corpus.tables[0].rowCount == 1 && corpus.faults.isEmpty)
  }

  @Test func encodingsOfResourcesAreFollowed() throws {
    let rows = try EncodedText.bytes("a\n日本\n", "EUC-JP")
    try folder.write(rows, to: "package/data/plain.csv")
    for (name, wanted) in [("EUC-JP", "日本"), ("shift_jis", nil), ("klingon", nil)] {
      try folder.write(
        #"{"resources": [{"name": "t", "path": "data/plain.csv", "encoding": "\#(name)"}]}"#,
        to: "package/datapackage.json")
      guard let wanted else {
        if name == "klingon" {
          #expect(throws: LoadFault.self) { try CorpusLoader.load(path: package) }
        }
        continue
      }
      let corpus = try CorpusLoader.load(path: package)
      #expect(corpus.tables[0].fields[0].column.text(at: 0) == wanted)
    }
    // What the user says is stronger.
    var options = LoadOptions()
    options.encoding = TextEncoding(named: "euc-jp")
    let corpus = try CorpusLoader.load(path: package, options: options)
    #expect(corpus.tables[0].fields[0].column.text(at: 0) == "日本")
  }
}
