// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/run/views.h"
#include "tests/engine/run_checks.h"

#include <QString>
#include <QTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <map>

using namespace shelf;
using namespace run_checks;

class TestRunFile : public QObject {
    Q_OBJECT

private slots:
    void anOpenedRunIsTheOneThatWasSaved();
    void theSourceOfTheDataTravelsToo();
    void theIsbnsOfTheBooksTravelToo();
    void keptEpochsAndViewsTravelToo();
    void viewsThatCouldNotBeOpenedAgainAreNotSaved();
    void rankingsIntervalsAndTheTestPartTravelToo();
    void aRunWithoutCheckpointTimesOrRatingsTravelsToo();
    void everyKindOfModelPredictsTheSameAfterOpening_data();
    void everyKindOfModelPredictsTheSameAfterOpening();
};

void TestRunFile::anOpenedRunIsTheOneThatWasSaved()
{
    const auto loaded = load(saved(smallRun()));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
    expectSmallRun(*loaded);
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
                                .header = false,
                                .delimiter = "\t",
                                .encoding = "UTF-8",
                                .decimal = ',',
                                .noRating = std::vector<float>{-1, 0.5f},
                                .timeUnit = TimeUnit::milliseconds,
                                .ids = IdComparison::isbn,
                                .duplicates = DuplicatePolicy::keepFirst,
                                .cleaning = {.since = 1551312000,
                                             .until = 1551398399,
                                             .oneValue = 5,
                                             .implicit = 3.5F,
                                             .sampleUsers = 10,
                                             .minUser = 3,
                                             .minBook = 4,
                                             .scale = std::pair(0.5F, 10.0F)}},
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
    QVERIFY(reading.timeColumn == "t" && reading.titleColumn == "\xC3\xA4" && reading.header == false);
    QVERIFY(reading.delimiter == "\t" && reading.encoding == "UTF-8" && reading.decimal == ',');
    QVERIFY(reading.noRating == (std::vector<float>{-1, 0.5f}));
    QVERIFY(reading.timeUnit == TimeUnit::milliseconds && reading.ids == IdComparison::isbn);
    QVERIFY(reading.duplicates == DuplicatePolicy::keepFirst);
    QVERIFY(reading.cleaning == data->source.reading.cleaning);
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

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_run_file.moc"
