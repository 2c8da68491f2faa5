// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/export.h"
#include "tests/engine/export_rows.h"
#include "tests/engine/toy_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>

using namespace shelf;

namespace {

using Vectors = std::map<std::string, std::vector<float>>;

ExportCall callOf(const Run& run, const QTemporaryDir& folder)
{
    ExportCall call;
    call.data = run.data.get();
    call.run = &run;
    call.folder = folder.path().toStdString();
    return call;
}

/// As the tool's own distance.c reads it: "%lld" twice, then for each word the bytes up to a blank without
/// line ends, and its floats.
Vectors binaryOf(const QTemporaryDir& folder)
{
    Vectors vectors;
    std::FILE* file = std::fopen((folder.path().toStdString() + "/word2vec.bin").c_str(), "rb");
    long long words = 0;
    long long size = 0;
    if (!file || std::fscanf(file, "%lld", &words) != 1 || std::fscanf(file, "%lld", &size) != 1)
        return vectors;
    for (long long i = 0; i < words; ++i) {
        std::string word;
        for (int c = std::fgetc(file); c != EOF && c != ' '; c = std::fgetc(file))
            if (c != '\n')
                word += static_cast<char>(c);
        std::vector<float> vector(static_cast<std::size_t>(size));
        if (std::fread(vector.data(), sizeof(float), vector.size(), file) != vector.size())
            break;
        vectors[word] = vector;
    }
    std::fclose(file);
    return vectors;
}

/// Words and numbers parted by white space, a line each.
Vectors textOf(const QTemporaryDir& folder)
{
    Vectors vectors;
    std::ifstream in(folder.path().toStdString() + "/word2vec.txt");
    std::string line;
    std::getline(in, line);
    std::size_t words = 0;
    std::size_t size = 0;
    std::istringstream(line) >> words >> size;
    while (std::getline(in, line)) {
        std::istringstream parts(line);
        std::string word;
        parts >> word;
        std::vector<float> vector;
        for (std::string number; parts >> number;)
            vector.push_back(std::strtof(number.c_str(), nullptr));
        if (vector.size() == size)
            vectors[word] = vector;
    }
    return vectors.size() == words ? vectors : Vectors();
}

std::vector<float> vectorOf(const Run& run, std::size_t book)
{
    const auto row = run.model->bookEmbedding().row(book);
    return {row.begin(), row.end()};
}

void rename(Run& run, std::initializer_list<std::pair<std::size_t, const char*>> ids)
{
    auto data = std::make_shared<Dataset>(*run.data);
    for (const auto& [book, id] : ids)
        data->books.ids.set(book, id);
    run.data = data;
}

} // namespace

class TestWord2vec : public QObject {
    Q_OBJECT

private slots:
    void bothFormatsReadBackToTheBit();
    void noKeyHoldsABlank();
    void twoBooksOfOneKeyAreRefused();
    void booksThatTheModelKnowsNothingOfAreLeftOut();
    void vectorsThatAreNoNumbersAreRefused();
};

void TestWord2vec::bothFormatsReadBackToTheBit()
{
    Run run = toy::makeRun(5, 40, 7);
    auto model = std::make_shared<toy::DotModel>(5, 40, 7);
    for (std::size_t b = 0; b < 40; ++b)
        for (std::size_t d = 0; d < 7; ++d)
            model->book(b)[d] = std::ldexp(1.0f / 3 + static_cast<float>(b), static_cast<int>(d * 30) - 100);
    run.model = model;
    QTemporaryDir folder;
    const auto files = kWord2vecExport.write(callOf(run, folder));
    QVERIFY(files.ok());
    QCOMPARE(files->size(), std::size_t(2));
    QVERIFY(!kWord2vecExport.caution || kWord2vecExport.caution(callOf(run, folder)).empty());
    for (const Vectors& vectors : {textOf(folder), binaryOf(folder)}) {
        QCOMPARE(vectors.size(), std::size_t(40));
        for (std::size_t b = 0; b < 40; ++b)
            QCOMPARE(vectors.at(std::string(run.data->books.ids[b])), vectorOf(run, b));
    }
}

void TestWord2vec::noKeyHoldsABlank()
{
    Run run = toy::makeRun(5, 6, 3);
    rename(run, {{0, "a b"},
                 {1, "tab\there"},
                 {2, "wide\xE3\x80\x80"
                     "blank"},
                 {3, "\xFF"},
                 {4, ""},
                 {5, "\xC3\xA9"}});
    QTemporaryDir folder;
    QVERIFY(kWord2vecExport.write(callOf(run, folder)).ok());
    const std::string keys[] = {"a_b", "tab_here", "wide_blank", "\xEF\xBF\xBD", "_", "\xC3\xA9"};
    for (const Vectors& vectors : {textOf(folder), binaryOf(folder)}) {
        QCOMPARE(vectors.size(), std::size_t(6));
        for (std::size_t b = 0; b < 6; ++b) {
            QVERIFY2(vectors.contains(keys[b]), keys[b].c_str());
            QCOMPARE(vectors.at(keys[b]), vectorOf(run, b));
        }
    }
    const std::string told = kWord2vecExport.caution(callOf(run, folder));
    QVERIFY2(told.starts_with("5 ids"), told.c_str());
}

void TestWord2vec::twoBooksOfOneKeyAreRefused()
{
    Run run = toy::makeRun(5, 4, 3);
    rename(run, {{1, "a b"}, {3, "a_b"}});
    QTemporaryDir folder;
    const auto refused = kWord2vecExport.write(callOf(run, folder));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.find("a_b") != std::string::npos);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWord2vec::booksThatTheModelKnowsNothingOfAreLeftOut()
{
    Run run = toy::makeRun(5, 6, 3);
    run.unlearned = {0, 1, 0, 0, 1, 0};
    QTemporaryDir folder;
    QVERIFY(kWord2vecExport.write(callOf(run, folder)).ok());
    for (const Vectors& vectors : {textOf(folder), binaryOf(folder)}) {
        QCOMPARE(vectors.size(), std::size_t(4));
        QVERIFY(!vectors.contains("b1") && !vectors.contains("b4"));
        QCOMPARE(vectors.at("b5"), vectorOf(run, 5));
    }
}

void TestWord2vec::vectorsThatAreNoNumbersAreRefused()
{
    QTemporaryDir folder;
    Run run = toy::makeRun(5, 4, 3);
    auto model = std::make_shared<toy::DotModel>(5, 4, 3);
    model->book(2)[1] = std::numeric_limits<float>::quiet_NaN();
    run.model = model;
    const auto refused = kWord2vecExport.write(callOf(run, folder));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.find("number 3") != std::string::npos);
    QVERIFY(!kWord2vecExport.write(callOf(toy::makeRun(3, 4, 0), folder)).ok());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestWord2vec)
#include "tst_word2vec.moc"
