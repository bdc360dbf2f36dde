import Testing

@testable import Corpus

/// Whether the first row names the columns.
@Suite struct HeadingRowTests {
  private func read(_ text: String) -> (hasHeader: Bool, isTold: Bool) {
    let bytes = Array(text.utf8)
    let dialect = DialectInference.dialect(of: bytes.span)
    let remarks = DialectRemarks.remarks(on: dialect, of: bytes.span)
    let isTold = remarks.contains { remark in
      if case .firstRowAsData = remark.kind { true } else { false }
    }
    return (dialect.hasHeader, isTold)
  }

  @Test(arguments: [
    "state,1914,1914,1915\nA,5,6,7\nB,8,9,10\n", "state,0-14,15-64,65+\nA,5,6,7\nB,8,9,10\n",
    "<15,15-64\n5,6\n8,9\n", "state,1914-18,1939-45\nA,5,6\nB,8,9\n",
    "Kanton,1914-18,1939-45\nZug,5,6\nUri,8,9\n", "state,2018-01,2018-02\nA,5,6\nB,8,9\n",
    "state,01.01.2018,01.02.2018\nA,5,6\nB,8,9\n", "state,1/22/20,1/23/20\nA,5,6\nB,8,9\n",
    "Ort,1/22/20,1/23/20\nBonn,5,6\nUlm,8,9\n", "state,2018.0,2019.0\nA,5,6\nB,8,9\n",
    "ward,1,2,3\nA,5,6,7\nB,8,9,10\n", "state,800,900,1000\nA,5,6,7\nB,8,9,10\n",
    "800,900,1000\n5,6,7\n8,9,10\n", "1914,1915,1916\n5,6,7\n8,9,10\n",
    "state,1914-07-28,1918-11-11\nA,5,6\nB,8,9\n", "state,0-4,5-9,10-14\nA,5,6,7\nB,8,9,10\n",
    "wapentake,1,2\nAinsty,5,6\nBarkston,8,9\n", "Kanton,1,2\nZG,5,6\nUR,8,9\n",
    "wahlkreis,1,2\nB1,5,6\nB2,8,9\n", "country_name,1,2\nPeru,5,6\nChad,8,9\n",
    "id,2019,x\n1,2018,a\n2,2020,b\n", "国家,1,2\n法国,5,6\n日本,8,9\n",
    "Département;1;2\nAin;5;6\nAisne;8;9\n", "state,1,2\nA,5,6\nstate,1,2\nB,8,9\n",
    "Wahlkreis,0-14,15-64\nBonn,5,6\nUlm,8,9\n", "Gau,1910,1921\nUri,5,6\nZug,8,9\n",
  ])
  func wordsRangesAndYearsNameColumns(text: String) {
    let found = read(text)
    #expect(found.hasHeader)
    #expect(!found.isTold)
  }

  @Test(arguments: [
    "Adwa,1896-03-01,7000\nOmdurman,1898-09-02,12000\nMahdia,1899-01-01,1\n",
    "USA,1,2\nJPN,3,4\nUSA,5,6\n", "123\t20190101\tUSA\n124\t20190102\tJPN\n",
    "1990;2\n1991;3\n", "0.5,1.5\n2.5,3.5\n", "Adwa,1914,1918\nAsow,1939,1945\nJena,1870,1871\n",
    "12345,a\n12346,b\n", "1976-06-03,x\n1977-01-01,y\n",
  ])
  func valuesAboveTheirLikeAreARow(text: String) {
    let found = read(text)
    #expect(!found.hasHeader)
    #expect(!found.isTold)
  }

  @Test(arguments: [
    "1,2,3\n5,6,7\n8,9,10\n", "Japan,1,2\nPeru,3,4\nChad,5,6\n", "NA,1,2\n3,4,5\n6,7,8\n",
    "<5,3\n7,8\n9,10\n", "1,a\n2,b\n3,c\n", "van Gogh,53\nMonet,40\nManet,32\n",
  ])
  func anOpenFirstRowIsDataAndTold(text: String) {
    let found = read(text)
    #expect(!found.hasHeader)
    #expect(found.isTold)
  }
}
