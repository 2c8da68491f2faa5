// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/run/views.h"
#include "tests/engine/run_checks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <cmath>
#include <map>

using namespace shelf;
using namespace run_checks;

namespace {

/// CRC-32 bit by bit (ISO 3309), apart from the library that the program uses.
std::uint32_t plainCrc(const std::string& bytes)
{
    std::uint32_t crc = ~0u;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

} // namespace

class TestRunFileFormats : public QObject {
    Q_OBJECT

private slots:
    void filesOfEveryReleasedFormatStillOpen();
    void optimizersBeforeFormatSixKeepTheirEpsilon();
    void filesBeforeFormatFourTellWhichFileWasWhat_data();
    void filesBeforeFormatFourTellWhichFileWasWhat();
    void theFileFollowsItsDescription();
    void runFilesAreRecognizedByTheirStart();
};

void TestRunFileFormats::filesOfEveryReleasedFormatStillOpen()
{
    const std::string golden = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v1.shelf");
    QVERIFY(!golden.empty());
    QCOMPARE(number(golden, 8, 4), std::uint64_t(1));
    const auto loaded = load(golden);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
    expectSmallRun(*loaded);

    const std::string second = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v2.shelf");
    QVERIFY(!second.empty());
    QCOMPARE(number(second, 8, 4), std::uint64_t(2));
    const auto ranked = load(second);
    QVERIFY2(ranked.ok(), ranked.ok() ? "" : ranked.error().text().c_str());
    expectRankings(*ranked);
    QVERIFY(ranked->embeddings.empty() && ranked->views.empty());
    QCOMPARE(ranked->settings.training.keptEpochs, TrainingParameters().keptEpochs);

    const std::string third = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v3.shelf");
    QVERIFY(!third.empty());
    QCOMPARE(number(third, 8, 4), std::uint64_t(3));
    const auto mapped = load(third);
    QVERIFY2(mapped.ok(), mapped.ok() ? "" : mapped.error().text().c_str());
    expectSmallRun(*mapped);
    QCOMPARE(mapped->embeddings.size(), std::size_t(3));
    QCOMPARE(mapped->views.size(), std::size_t(2));
    for (const auto* run : {&*loaded, &*ranked, &*mapped})
        QVERIFY(!run->data->source.isComplete && run->data->source.ratings == "ratings.csv");

    const std::string fourth = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v4.shelf");
    QVERIFY(!fourth.empty());
    QCOMPARE(number(fourth, 8, 4), std::uint64_t(4));
    const auto sourced = load(fourth);
    QVERIFY2(sourced.ok(), sourced.ok() ? "" : sourced.error().text().c_str());
    expectRankings(*sourced);
    const DataSource& source = sourced->data->source;
    QVERIFY(source.isComplete && source.tags == "t.csv" && source.sample->seed == 1ull << 63);
    QVERIFY(source.reading.duplicates == DuplicatePolicy::keepFirst);
    QVERIFY(source.reading.noRating == (std::vector<float>{-1, 0.5f}) && source.reading.userColumn.empty());

    const std::string sixth = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v6.shelf");
    QCOMPARE(number(sixth, 8, 4), std::uint64_t(6));
    const auto before = load(sixth);
    QVERIFY2(before.ok(), before.ok() ? "" : before.error().text().c_str());
    expectSmallRun(*before);
    QVERIFY(before->embeddings.size() == 3 && before->views.size() == 2);
}

/// Two epochs by rmsprop with an epsilon that tells where it stands, and what the program of that time had as
/// losses of the third and fourth.
void TestRunFileFormats::optimizersBeforeFormatSixKeepTheirEpsilon()
{
    const std::string fifth = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v5.shelf");
    QCOMPARE(number(fifth, 8, 4), std::uint64_t(5));
    const auto loaded = load(fifth);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
    const auto earlier = std::make_shared<const Run>(*loaded);
    QCOMPARE(earlier->settings.training.optimizer.kind, OptimizerKind::rmspropTorch);
    QCOMPARE(earlier->settings.training.optimizer.torchEpsilon, 1e-3);
    QCOMPARE(earlier->settings.training.optimizer.epsilon, OptimizerParameters().epsilon);

    TrainingRequest goOn{"", earlier->data, earlier->settings, 1, earlier};
    goOn.settings.training.epochs = 4;
    const auto rest = trainRun(goOn);
    QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().text().c_str());
    QCOMPARE(rest->history.epochs.size(), std::size_t(4));
    const auto near = [](double a, double b) { return std::fabs(a - b) < 1e-5 * std::fabs(b); };
    QVERIFY(near(rest->history.epochs[2].trainLoss, 11.590554217637207));
    QVERIFY(near(rest->history.epochs[2].validationLoss, 10.33518804124348));
    QVERIFY(near(rest->history.epochs[3].trainLoss, 8.791143381700264));
    QVERIFY(near(rest->history.epochs[3].validationLoss, 7.697444349786858));

    // The file as it is written now says which one it was, and by another nothing goes on.
    const auto again = load(saved(*rest));
    QVERIFY(again.ok());
    QCOMPARE(settingsText(again->settings), settingsText(rest->settings));
    goOn.settings.training.optimizer.kind = OptimizerKind::rmsprop;
    const std::string text = trainRun(goOn).error().text();
    QVERIFY2(text.find("optimizer (rmsprop, was rmsprop-torch)") != std::string::npos, text.c_str());
}

void TestRunFileFormats::filesBeforeFormatFourTellWhichFileWasWhat_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<bool>("validation");
    QTest::addColumn<bool>("users");
    QTest::addColumn<bool>("books");
    QTest::addColumn<QString>("parts"); // ratings, validation, books, users, tags
    const auto row = [](const char* name, const char* files, const char* traces, const char* parts) {
        const QByteArray seen(traces);
        QTest::newRow(name) << QString::fromLatin1(files) << seen.contains('v') << seen.contains('u')
                            << seen.contains('b') << QString::fromLatin1(parts);
    };
    row("ratings alone", "r", "", "r - - - -");
    row("with a catalogue", "r b", "b", "r - b - -");
    row("with readers, no catalogue", "r u", "u", "r - - u -");
    row("with a catalogue and tags", "r b t", "b", "r - b - t");
    row("held-out rows", "r v b", "vb", "r v b - -");
    row("all without traces", "r b u t", "", "r - b u t");
    row("all", "r v b u t", "vub", "r v b u t");
}

void TestRunFileFormats::filesBeforeFormatFourTellWhichFileWasWhat()
{
    QFETCH(const QString, files);
    QFETCH(const bool, validation);
    QFETCH(const bool, users);
    QFETCH(const bool, books);
    QFETCH(const QString, parts);
    std::vector<std::string> names;
    for (const QString& file : files.split(u' '))
        names.push_back(file.toStdString());
    const DataSource source =
        sourceFromNames(names, {.validation = validation, .users = users, .books = books});
    QStringList found;
    for (const auto part : {&DataSource::ratings, &DataSource::validation, &DataSource::books,
                            &DataSource::users, &DataSource::tags})
        found << ((source.*part).empty() ? QStringLiteral("-") : QString::fromStdString(source.*part));
    QCOMPARE(found.join(u' '), parts);
    QVERIFY(!source.isComplete);
}

void TestRunFileFormats::theFileFollowsItsDescription()
{
    const std::string file = saved(smallRun());
    QCOMPARE(file.substr(0, 8), std::string("\x89SHLF\r\n\x1A", 8));
    QCOMPARE(number(file, 8, 4), std::uint64_t(7));
    QCOMPARE(number(file, 16, 8), std::uint64_t(file.size()));
    QCOMPARE(number(file, 60, 4), std::uint64_t(plainCrc(file.substr(0, 60))));
    QCOMPARE(number(file, 24, 4), std::uint64_t(plainCrc(file.substr(64, 48 * number(file, 12, 4)))));
    const auto all = sections(file);
    for (const auto& [tag, section] : all) {
        QCOMPARE(section.offset % 64, std::uint64_t(0));
        QCOMPARE(section.crc, plainCrc(section.bytes));
    }
    const Section& ratings = all.at("ratings/rating");
    QCOMPARE(ratings.bytes.size(), std::size_t(28));
    for (std::size_t i = 0; i < 7; ++i)
        QCOMPARE(std::bit_cast<float>(static_cast<std::uint32_t>(number(ratings.bytes, 4 * i, 4))),
                 smallRun().data->rating[i]);
    QCOMPARE(number(all.at("split/validation").bytes, 4, 4), std::uint64_t(5));
    const std::string& ids = all.at("books/ids").bytes;
    QCOMPARE(ids, std::string("\4\0\0\0\0\0\0\0\1\0\0\0\2\0\0\0\0\0\0\0\15\0\0\0"
                              "1x29780000000002",
                              8 + 16 + 16));

    // The reader "u1": book 0, 5 stars, in training, at 10; book 1, 3.5 stars, in training, 30 seconds
    // earlier.
    const std::string first("\0\11\24\1\21\73", 6);
    const std::string& records = all.at("readers/ratings").bytes;
    QCOMPARE(number(all.at("readers/lengths").bytes, 0, 4), std::uint64_t(4 + first.size()));
    QCOMPARE(records.substr(4, first.size()), first);
    QCOMPARE(number(records, 0, 4), std::uint64_t(plainCrc(first)));
    QCOMPARE(all.at("books/learned").bytes, std::string("\2\0\0\0\1\0\0\0\1\0\0\0\1\0\0\0", 16));
}

void TestRunFileFormats::runFilesAreRecognizedByTheirStart()
{
    QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(saveRun(smallRun(), root + "/run.txt").ok());
    put(root + "/other.shelf", "user_id,book_id,rating\n");
    put(root + "/short.shelf", "\x89SH");
    QVERIFY(looksLikeRunFile(root + "/run.txt"));
    QVERIFY(!looksLikeRunFile(root + "/other.shelf"));
    QVERIFY(!looksLikeRunFile(root + "/short.shelf"));
    QVERIFY(!looksLikeRunFile(root + "/missing.shelf"));
    QVERIFY(!looksLikeRunFile(root));
}

QTEST_GUILESS_MAIN(TestRunFileFormats)
#include "tst_run_file_formats.moc"
