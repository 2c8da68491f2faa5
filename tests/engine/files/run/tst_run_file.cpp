// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/run/views.h"
#include "tests/engine/run_file_bytes.h"
#include "tests/small_run.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <map>

using namespace shelf;

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

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

void compareTensors(const std::vector<const Tensor*>& a, const std::vector<const Tensor*>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i]->name, b[i]->name);
        QCOMPARE(a[i]->rows, b[i]->rows);
        QCOMPARE(a[i]->cols, b[i]->cols);
        QVERIFY(a[i]->values == b[i]->values);
    }
}

std::vector<const Tensor*> pointers(const std::vector<Tensor>& tensors)
{
    std::vector<const Tensor*> out;
    for (const Tensor& tensor : tensors)
        out.push_back(&tensor);
    return out;
}

void expectSmallRun(const Run& back)
{
    const Run run = smallRun();
    QCOMPARE(back.name, run.name);
    QCOMPARE(back.settings.preset, run.settings.preset);
    QCOMPARE(settingsText(back.settings), settingsText(run.settings)); // what means something to its kind
    QCOMPARE(back.settings.of<BiasParameters>().userRegularization, 2.5);
    QCOMPARE(back.settings.split.file, std::string("held out.csv"));
    QCOMPARE(back.seconds, 12.5);
    QCOMPARE(back.created, std::int64_t(1700000001));

    const Dataset& a = *run.data;
    const Dataset& b = *back.data;
    QCOMPARE(b.name, a.name);
    QCOMPARE(b.format, a.format);
    QVERIFY(b.source.files() == a.source.files());
    QVERIFY(b.books.ids == a.books.ids && b.books.titles == a.books.titles &&
            b.books.authors == a.books.authors);
    QVERIFY(b.books.languages == a.books.languages && b.books.imageUrls == a.books.imageUrls);
    QVERIFY(b.books.years == a.books.years);
    QCOMPARE(b.books.extra.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i)
        QVERIFY(b.books.extra[i].name == a.books.extra[i].name &&
                b.books.extra[i].values == a.books.extra[i].values);
    QVERIFY(b.userIds == a.userIds);
    QCOMPARE(b.userAttributes.size(), std::size_t(1));
    QVERIFY(b.userAttributes[0].name == "age" && b.userAttributes[0].values == a.userAttributes[0].values);
    QVERIFY(b.user == a.user && b.book == a.book && b.rating == a.rating);
    QVERIFY(b.time == a.time && b.heldOut == a.heldOut);
    QVERIFY(b.scale.min == 0.5f && b.scale.max == 5);
    QCOMPARE(b.duplicates, std::uint64_t(2));
    QCOMPARE(b.warningCount, std::uint64_t(5));
    QCOMPARE(b.warnings.size(), std::size_t(1));
    QCOMPARE(b.warnings[0].line, std::int64_t(17));
    QCOMPARE(b.warnings[0].message, std::string("a short line"));
    QCOMPARE(b.warnings[0].file, std::string("ratings.csv"));
    QCOMPARE(b.warnings[0].kind, WarningKind::raggedLine);
    QVERIFY(back.split.train == run.split.train && back.split.validation == run.split.validation);

    QCOMPARE(back.history.epochs.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        const EpochRecord& e = run.history.epochs[i];
        const EpochRecord& f = back.history.epochs[i];
        QVERIFY(f.epoch == e.epoch && f.step == e.step && sameBits(f.trainLoss, e.trainLoss));
        QVERIFY(sameBits(f.validationLoss, e.validationLoss) && sameBits(f.validationRmse, e.validationRmse));
        QVERIFY(sameBits(f.validationMae, e.validationMae) && sameBits(f.learningRate, e.learningRate));
        QVERIFY(sameBits(f.seconds, e.seconds));
    }
    QCOMPARE(back.history.checkpoints.size(), std::size_t(1));
    QCOMPARE(back.history.checkpoints[0].validationLoss, 1.4);
    QCOMPARE(back.history.bestEpoch, 1);
    QVERIFY(back.history.stoppedByUser && !back.history.stoppedEarly);
    QCOMPARE(back.baselines.size(), std::size_t(1));
    QCOMPARE(back.baselines[0].name, std::string("mean"));
    QVERIFY(sameBits(back.baselines[0].metrics.rmse, run.baselines[0].metrics.rmse));
    QCOMPARE(back.metrics.count, std::uint64_t(2));
    QVERIFY(sameBits(back.metrics.maeRounded, 0.5));

    compareTensors(back.model->tensors(), run.model->tensors());
    compareTensors(pointers(back.last->tensors), pointers(run.last->tensors));
    QVERIFY(back.last->lastTouched == run.last->lastTouched);
    QVERIFY(back.last->step == 4 && back.last->epoch == 1 && back.last->stepInEpoch == 2);
    QVERIFY(back.last->lossSum == 3.25 && back.last->lossCount == 8 && back.last->epochsSinceBest == 1);
    QVERIFY(std::isinf(back.last->bestLoss));
    for (std::int32_t user = -1; user < 3; ++user) {
        std::vector<float> before(4);
        std::vector<float> after(4);
        run.model->scoreAllBooks(user, before);
        back.model->scoreAllBooks(user, after);
        QVERIFY(before == after);
    }
}

/// What models that rank have besides.
Run withRankings(Run run)
{
    run.history.epochs[0].validationNdcg = 0.375;
    run.metrics.rmseInterval = {1.125, 1.25};
    run.ranking.users = 3;
    run.ranking.k = 7;
    run.ranking.hitRatio = 0.5;
    run.ranking.ndcg = 0.25;
    run.ranking.map = 0.125;
    run.ranking.gini = 0.75;
    run.ranking.ndcgInterval = {0.2, 0.3};
    run.baselines.push_back({"popularity", std::nan(""), {}, run.ranking});
    run.test = {1700000002, run.metrics, run.ranking};
    return run;
}

void expectRankings(const Run& back)
{
    QCOMPARE(back.history.epochs[0].validationNdcg, 0.375);
    QCOMPARE(back.metrics.rmseInterval.high, 1.25);
    QVERIFY(std::isnan(back.metrics.maeInterval.low));
    for (const RankingMetrics* m : {&back.ranking, &back.baselines.back().ranking, &back.test.ranking}) {
        QCOMPARE(m->users, std::uint64_t(3));
        QCOMPARE(m->k, 7);
        QVERIFY(m->hitRatio == 0.5 && m->ndcg == 0.25 && m->map == 0.125 && m->gini == 0.75);
        QCOMPARE(m->ndcgInterval.low, 0.2);
    }
    QCOMPARE(back.test.opened, std::int64_t(1700000002));
    QCOMPARE(back.test.metrics.mse, 1.5);
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestRunFile : public QObject {
    Q_OBJECT

private slots:
    void anOpenedRunIsTheOneThatWasSaved();
    void filesOfEveryReleasedFormatStillOpen();
    void theSourceOfTheDataTravelsToo();
    void theIsbnsOfTheBooksTravelToo();
    void filesBeforeFormatFourTellWhichFileWasWhat_data();
    void filesBeforeFormatFourTellWhichFileWasWhat();
    void keptEpochsAndViewsTravelToo();
    void viewsThatCouldNotBeOpenedAgainAreNotSaved();
    void rankingsIntervalsAndTheTestPartTravelToo();
    void savingAgainGivesTheSameBytes();
    void equalRunsDifferInTheirClockAlone();
    void theFileFollowsItsDescription();
    void aRunWithoutCheckpointTimesOrRatingsTravelsToo();
    void everyKindOfModelPredictsTheSameAfterOpening_data();
    void everyKindOfModelPredictsTheSameAfterOpening();
    void aFailedSaveLeavesTheOldFileAlone();
    void aRunThatCannotBeOpenedAgainIsNotSaved();
    void runFilesAreRecognizedByTheirStart();
    void openingAndSavingCanBeStopped();
};

void TestRunFile::anOpenedRunIsTheOneThatWasSaved()
{
    const auto loaded = load(saved(smallRun()));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
    expectSmallRun(*loaded);
}

void TestRunFile::filesOfEveryReleasedFormatStillOpen()
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
}

void TestRunFile::theSourceOfTheDataTravelsToo()
{
    Run run = smallRun();
    auto data = std::make_shared<Dataset>(*run.data);
    data->onlyTaken = true;
    data->source = {.ratings = "/a b/r.csv",
                    .books = "b.csv",
                    .users = "u\xC3\xA4.csv",
                    .tags = "t.csv",
                    .validation = "v'.csv",
                    .format = "book-crossing",
                    .reading = {.userColumn = "the reader",
                                .bookColumn = "2",
                                .ratingColumn = "r",
                                .timeColumn = "t",
                                .titleColumn = "\xC3\xA4",
                                .noHeader = true,
                                .delimiter = "\t",
                                .encoding = "UTF-8",
                                .decimal = ',',
                                .noRating = std::vector<float>{-1, 0.5f},
                                .timeUnit = TimeUnit::milliseconds,
                                .ids = IdComparison::isbn,
                                .duplicates = DuplicatePolicy::keepFirst},
                    .sample = SampleParameters{.books = 7, .users = 8, .ratings = 9, .seed = 1ull << 63}};
    run.data = data;
    const auto back = load(saved(run));
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    const DataSource& source = back->data->source;
    QVERIFY(source.ratings == "/a b/r.csv" && source.books == "b.csv" && source.users == "u\xC3\xA4.csv");
    QVERIFY(source.tags == "t.csv" && source.validation == "v'.csv" && source.format == "book-crossing");
    QVERIFY(source.path.empty() && source.isComplete);
    const ReadingOptions& reading = source.reading;
    QVERIFY(reading.userColumn == "the reader" && reading.bookColumn == "2" && reading.ratingColumn == "r");
    QVERIFY(reading.timeColumn == "t" && reading.titleColumn == "\xC3\xA4" && reading.noHeader);
    QVERIFY(reading.delimiter == "\t" && reading.encoding == "UTF-8" && reading.decimal == ',');
    QVERIFY(reading.noRating == (std::vector<float>{-1, 0.5f}));
    QVERIFY(reading.timeUnit == TimeUnit::milliseconds && reading.ids == IdComparison::isbn);
    QVERIFY(reading.duplicates == DuplicatePolicy::keepFirst);
    QVERIFY(back->data->onlyTaken);
    QVERIFY(source.sample && source.sample->books == 7 && source.sample->users == 8);
    QVERIFY(source.sample->ratings == 9 && source.sample->seed == 1ull << 63);
}

void TestRunFile::theIsbnsOfTheBooksTravelToo()
{
    Run run = smallRun();
    auto data = std::make_shared<Dataset>(*run.data);
    data->books.isbns = {"9780843610727", "", "9789295055124 9780804429573", ""};
    run.data = data;
    const auto back = load(saved(run));
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    QCOMPARE(back->data->books.isbns, data->books.isbns);
}

void TestRunFile::filesBeforeFormatFourTellWhichFileWasWhat_data()
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

void TestRunFile::filesBeforeFormatFourTellWhichFileWasWhat()
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

void TestRunFile::keptEpochsAndViewsTravelToo()
{
    const Run run = smallRunWithMaps();
    const auto back = load(saved(run));
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    QCOMPARE(back->embeddings.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        const KeptEmbedding& a = run.embeddings[i];
        const KeptEmbedding& b = back->embeddings[i];
        QVERIFY(b.epoch == a.epoch && b.rows == 4 && b.cols == 3 && *b.values == *a.values);
    }
    QCOMPARE(back->views.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        const SavedView& a = run.views[i];
        const SavedView& b = back->views[i];
        QVERIFY(b.name == a.name && b.state == a.state && b.dims == a.dims && b.coordinates == a.coordinates);
    }
    QVERIFY(saved(*back) == saved(run));
}

void TestRunFile::viewsThatCouldNotBeOpenedAgainAreNotSaved()
{
    const SavedView good = smallRunWithMaps().views[0];
    const auto isSaved = [](std::vector<SavedView> views) {
        Run run = smallRun();
        run.views = std::move(views);
        const std::string bytes = saved(run);
        return bytes.starts_with("\x89SHLF") && load(bytes).ok();
    };
    const auto with = [&](auto change) {
        SavedView view = good;
        change(view);
        return std::vector<SavedView>{view};
    };
    QVERIFY(isSaved({good}));
    QVERIFY(isSaved(with([](SavedView& v) { v.name.assign(200, 'n'); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.name.assign(201, 'n'); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.name.clear(); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.name = "\xFF"; })));
    QVERIFY(isSaved(with([](SavedView& v) { v.state.assign(1 << 20, ' '); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.state.assign((1 << 20) + 1, ' '); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.state = "\xC0\x80"; })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.dims = 1; })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.coordinates.pop_back(); })));
    QVERIFY(!isSaved(with([](SavedView& v) { v.coordinates[3] = std::nanf(""); })));
    // A book without a place has no coordinate at all.
    QVERIFY(isSaved(with([](SavedView& v) { v.coordinates[2] = v.coordinates[3] = std::nanf(""); })));
    QVERIFY(!isSaved({good, good}));

    // The largest that is allowed is more than the small values of a section may take.
    std::vector<SavedView> many;
    for (int i = 0; i < 200; ++i)
        many.push_back({"view " + std::to_string(i), std::string(i < 20 ? 1 << 20 : 2, ' '), 2, {}});
    QVERIFY(isSaved(many));
    many.push_back({"one more", "", 2, {}});
    QVERIFY(!isSaved(many));

    std::vector<SavedView> views = {good};
    putView(views, {"Other", "", 3, {}});
    putView(views, {good.name, "new", 2, {}});
    QCOMPARE(views.size(), std::size_t(2));
    QCOMPARE(views[0].state, std::string("new"));
    QVERIFY(removeView(views, good.name) && !removeView(views, good.name));
    QCOMPARE(views[0].name, std::string("Other"));

    Run run = smallRunWithMaps();
    std::swap(run.embeddings[0], run.embeddings[1]);
    QVERIFY(saved(run).starts_with("not saved"));
    run = smallRunWithMaps();
    run.embeddings[1].rows = 3;
    QVERIFY(saved(run).starts_with("not saved"));
}

void TestRunFile::rankingsIntervalsAndTheTestPartTravelToo()
{
    Run run = withRankings(smallRun());
    run.split = {{0, 1, 4, 6}, {2, 5}, {3}};
    const auto back = load(saved(run));
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    QVERIFY(back->split.test == run.split.test && back->split.train == run.split.train);
    expectRankings(*back);
    run.split.test = {0}; // in training too
    QVERIFY(!load(saved(run)).ok());
}

void TestRunFile::savingAgainGivesTheSameBytes()
{
    const std::string first = saved(smallRun());
    const auto loaded = load(first);
    QVERIFY(loaded.ok());
    QVERIFY(saved(*loaded) == first);
}

void TestRunFile::equalRunsDifferInTheirClockAlone()
{
    Run later = smallRunWithMaps();
    later.seconds = 99;
    later.created += 3600;
    later.history.epochs[0].seconds = 7;
    const auto a = sections(saved(smallRunWithMaps()));
    const auto b = sections(saved(later));
    QCOMPARE(a.size(), b.size());
    for (const auto& [tag, section] : a) {
        QVERIFY(b.contains(tag));
        QCOMPARE(section.bytes == b.at(tag).bytes, tag != "clock");
        QCOMPARE(section.offset, b.at(tag).offset);
    }
}

void TestRunFile::theFileFollowsItsDescription()
{
    const std::string file = saved(smallRun());
    QCOMPARE(file.substr(0, 8), std::string("\x89SHLF\r\n\x1A", 8));
    QCOMPARE(number(file, 8, 4), std::uint64_t(5));
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
}

void TestRunFile::aRunWithoutCheckpointTimesOrRatingsTravelsToo()
{
    Run run = smallRun();
    auto data = std::make_shared<Dataset>(*run.data);
    data->user.clear();
    data->book.clear();
    data->rating.clear();
    data->time.clear();
    data->heldOut.clear();
    data->warnings.clear();
    data->books.extra.clear();
    run.data = data;
    run.split = {};
    run.last = nullptr;
    run.history = {};
    run.baselines.clear();
    const std::string bytes = saved(run);
    const auto back = load(bytes);
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    QVERIFY(!back->last && !back->data->hasTimes() && back->data->heldOut.empty());
    QVERIFY(saved(*back) == bytes);
}

void TestRunFile::everyKindOfModelPredictsTheSameAfterOpening_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset& preset : presets())
        QTest::newRow(std::string(preset.name).c_str()) << QString::fromStdString(std::string(preset.name));
}

void TestRunFile::everyKindOfModelPredictsTheSameAfterOpening()
{
    QFETCH(QString, preset);
    const auto data = makeSampleLibrary({.books = 60, .users = 50, .ratings = 900, .seed = 3});
    QVERIFY(data.ok());
    TrainingRequest request;
    request.data = std::make_shared<Dataset>(*data);
    request.settings = *presetSettings(preset.toStdString());
    request.settings.training.epochs = 2;
    request.settings.training.steps = 0;
    const auto run = trainRun(request);
    QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
    const std::string bytes = saved(*run);
    const auto back = load(bytes);
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    for (std::int32_t user = -1; user < 50; ++user) {
        std::vector<float> before(60);
        std::vector<float> after(60);
        run->model->scoreAllBooks(user, before);
        back->model->scoreAllBooks(user, after);
        QVERIFY(before == after);
    }
    QVERIFY(saved(*back) == bytes);
    // It can be trained on from where it stood.
    if (run->last) {
        request.settings.training.epochs = 3;
        request.resume = std::make_shared<Run>(*run);
        const auto direct = trainRun(request);
        request.resume = std::make_shared<Run>(*back);
        const auto reopened = trainRun(request);
        QVERIFY(direct.ok() && reopened.ok());
        compareTensors(reopened->model->tensors(), direct->model->tensors());
    }
}

void TestRunFile::aFailedSaveLeavesTheOldFileAlone()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    QVERIFY(saveRun(smallRun(), path).ok());
    const std::string before = contents(path);
    Run other = smallRun();
    other.name = "Another";
    for (int limit = 0; limit < 40; ++limit) {
        int calls = 0;
        const Status stopped =
            saveRun(other, path, [&](std::uint64_t, std::uint64_t) { return calls++ < limit; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(contents(path) == before);
        QCOMPARE(filesIn(folder).size(), 1);
    }
    QVERIFY(saveRun(other, path).ok());
    QVERIFY(contents(path) != before);
    QCOMPARE(filesIn(folder).size(), 1);

    const Status nowhere = saveRun(other, folder.path().toStdString() + "/missing/run.shelf");
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().text().find("/missing/run.shelf") != std::string::npos);
    if (QFile::exists(QStringLiteral("/dev/full"))) {
        const Status full = saveRun(other, "/dev/full");
        QVERIFY(!full.ok());
        QVERIFY(full.error().message.find("disk is full") != std::string::npos);
    }
}

void TestRunFile::aRunThatCannotBeOpenedAgainIsNotSaved()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    Run run = smallRun();
    auto last = std::make_shared<Checkpoint>(*run.last);
    last->tensors[0].values[0] = std::numeric_limits<float>::quiet_NaN();
    run.last = last;
    const Status broken = saveRun(run, path);
    QVERIFY(!broken.ok());
    QVERIFY(!broken.error().advice.empty());
    run = smallRun();
    run.model = nullptr;
    QVERIFY(!saveRun(run, path).ok());
    run = smallRun();
    run.history.epochs.resize(400000); // of 56 bytes, and 16 MB is the most that is read
    QVERIFY(!saveRun(run, path).ok());
    auto wide = std::make_shared<Dataset>(*smallRun().data);
    for (int column = 0; column < 4200; ++column)
        wide->books.extra.push_back({"c" + std::to_string(column), wide->books.titles});
    run = smallRun();
    run.data = wide;
    QVERIFY(!saveRun(run, path).ok());
    QVERIFY(filesIn(folder).isEmpty());
}

void TestRunFile::runFilesAreRecognizedByTheirStart()
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

void TestRunFile::openingAndSavingCanBeStopped()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    QVERIFY(saveRun(smallRun(), path).ok());
    const auto stopped = loadRun(path, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    std::uint64_t last = 0;
    const auto whole = loadRun(path, [&](std::uint64_t done, std::uint64_t total) {
        const bool forward = done >= last && done <= total;
        last = done;
        return forward;
    });
    QVERIFY(whole.ok());
}

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_run_file.moc"
