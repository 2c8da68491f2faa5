// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "engine/recommend/recommender.h"
#include "engine/run/continuation.h"
#include "engine/run/learned_books.h"
#include "engine/run/train_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace shelf;

namespace {

constexpr const char* kPresets[] = {"goodbooks-neural", "mf", "goodbooks-mf", "biased-mf"};

RunSettings settingsOf(std::string_view name, int epochs)
{
    RunSettings settings = *presetSettings(name);
    limitByEpochs(settings, epochs);
    settings.split = *parseSplit("random:0.2");
    return settings;
}

std::shared_ptr<const Run> firstRun(std::string_view name)
{
    SampleParameters size;
    size.books = 80;
    size.users = 90;
    size.ratings = 2500;
    static const auto data = std::make_shared<const Dataset>(*makeSampleLibrary(size));
    TrainingRequest request;
    request.name = "first";
    request.data = data;
    request.settings = settingsOf(name, 2);
    request.threads = 1;
    auto run = trainRun(request);
    return run ? std::make_shared<const Run>(std::move(*run)) : nullptr;
}

/// Ten of the run's readers (the last first) and five new ones rate twelve of its books and three new ones.
Dataset newer(const Run& run)
{
    Dataset data;
    data.name = "newer";
    const Dataset& before = *run.data;
    for (int u = 14; u >= 0; --u)
        data.userIds.push_back(u < 10 ? std::string(before.userIds[static_cast<std::size_t>(u)])
                                      : "new reader " + std::to_string(u));
    for (int b = 0; b < 15; ++b) {
        const bool isNew = b >= 12;
        data.books.ids.push_back(isNew ? "new book " + std::to_string(b)
                                       : std::string(before.books.ids[static_cast<std::size_t>(3 * b)]));
        data.books.titles.push_back(isNew ? "A new title" : "");
        for (TextList* list : {&data.books.authors, &data.books.languages, &data.books.imageUrls})
            list->push_back("");
        data.books.isbns.push_back("");
        data.books.years.push_back(kNoYear);
    }
    for (std::int32_t u = 0; u < 15; ++u)
        for (std::int32_t b = 0; b < 15; ++b)
            if ((u + 2 * b) % 3 != 0) {
                data.user.push_back(u);
                data.book.push_back(b);
                data.rating.push_back(static_cast<float>(1 + (u * 7 + b * 3) % 5));
            }
    data.scale = {1, 5};
    return data;
}

Result<Run> goneOn(const std::shared_ptr<const Run>& first, int threads = 1, int epochs = 2)
{
    RunSettings settings = continuedWithOtherData(*first);
    limitByEpochs(settings, epochs);
    auto joined = continuation(first, "first.shelf", newer(*first), settings);
    if (!joined)
        return joined.error();
    TrainingRequest request;
    request.name = "second";
    request.data = joined->data;
    request.settings = settings;
    request.threads = threads;
    request.goesOnFrom = std::make_shared<const Continuation>(std::move(*joined));
    return trainRun(request);
}

/// Readers a and b rate the books 1 to 5: rows 0 to 4 and 5 to 9, each a second after the one before.
Dataset twoReaders()
{
    Dataset data;
    data.name = "two readers";
    for (const char* id : {"a", "b"})
        data.userIds.push_back(id);
    for (std::int32_t b = 0; b < 5; ++b) {
        data.books.ids.push_back(std::to_string(b + 1));
        for (TextList* list : {&data.books.titles, &data.books.authors, &data.books.languages,
                               &data.books.imageUrls, &data.books.isbns})
            list->push_back("");
        data.books.years.push_back(kNoYear);
    }
    for (std::int32_t row = 0; row < 10; ++row) {
        data.user.push_back(row / 5);
        data.book.push_back(row % 5);
        data.rating.push_back(static_cast<float>(1 + row % 5));
        data.time.push_back(1000 + row);
    }
    data.scale = {1, 5};
    return data;
}

/// A run of matrix factorization that was trained on these rows of theirs.
std::shared_ptr<const Run> trainedOn(std::vector<std::uint32_t> rows)
{
    Run run;
    run.name = "of two";
    run.settings = settingsOf("mf", 1);
    run.data = std::make_shared<const Dataset>(twoReaders());
    run.split.train = std::move(rows);
    return std::make_shared<const Run>(std::move(run));
}

using Rows = std::vector<std::uint32_t>;

/// Up to the last digit, which is lost where a model learns in units of its own.
bool sameRow(MatrixView a, MatrixView b, std::size_t row)
{
    return std::equal(a.row(row).begin(), a.row(row).end(), b.row(row).begin(),
                      [](float x, float y) { return std::abs(x - y) <= 3e-7F * std::abs(x); });
}

bool sameTensors(const Model& a, const Model& b)
{
    const auto x = a.tensors(), y = b.tensors();
    return std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const Tensor* s, const Tensor* t) {
        return s->name == t->name && s->rows == t->rows && s->values == t->values;
    });
}

} // namespace

/// A run that goes on with newer ratings, new readers and new books.
class ContinuationTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotNamedKeepsItsVectors_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* preset : kPresets)
            QTest::newRow(preset) << QString::fromLatin1(preset);
    }
    void whatIsNotNamedKeepsItsVectors()
    {
        QFETCH(QString, preset);
        const auto first = firstRun(preset.toStdString());
        QVERIFY(first);
        const auto second = goneOn(first);
        QVERIFY2(second.ok(), second.ok() ? "" : second.error().text().c_str());
        const Dataset& data = *second->data;
        const Dataset other = newer(*first);
        QCOMPARE(data.userCount(), first->data->userCount() + 5);
        QCOMPARE(data.bookCount(), first->data->bookCount() + 3);

        std::set<std::string> named;
        for (const std::uint32_t row : second->split.train)
            named.insert(data.books.ids[static_cast<std::size_t>(data.book[row])]);
        std::size_t moved = 0;
        for (std::size_t b = 0; b < first->data->bookCount(); ++b) {
            QCOMPARE(std::string(data.books.ids[b]), std::string(first->data->books.ids[b]));
            QCOMPARE(std::string(data.books.titles[b]), std::string(first->data->books.titles[b]));
            const bool same = sameRow(first->model->bookEmbedding(), second->model->bookEmbedding(), b);
            if (named.contains(data.books.ids[b]))
                moved += !same;
            else
                QVERIFY2(same, std::string(data.books.ids[b]).c_str());
        }
        QCOMPARE(moved, std::size_t{12});
        std::set<std::string> readers;
        for (const std::uint32_t row : second->split.train)
            readers.insert(data.userIds[static_cast<std::size_t>(data.user[row])]);
        QCOMPARE(readers.size(), std::size_t{15});
        for (std::size_t u = 0; u < first->data->userCount(); ++u)
            QCOMPARE(sameRow(first->model->userEmbedding(), second->model->userEmbedding(), u),
                     !readers.contains(data.userIds[u]));
    }

    /// Before the first step everybody known is predicted as before.
    void itStartsWhereTheFirstEnded_data() { whatIsNotNamedKeepsItsVectors_data(); }
    void itStartsWhereTheFirstEnded()
    {
        QFETCH(QString, preset);
        const auto first = firstRun(preset.toStdString());
        RunSettings settings = continuedWithOtherData(*first);
        const auto joined = continuation(first, {}, newer(*first), settings);
        QVERIFY(joined.ok());
        const auto start = startFrom(*joined, settings);
        QVERIFY(start.ok());
        const std::shared_ptr<const Model>& model = *start;
        std::vector<float> before(first->model->bookCount());
        std::vector<float> now(model->bookCount());
        for (const std::int32_t user : {0, 5, 89, -1}) {
            first->model->scoreAllBooks(user, before);
            model->scoreAllBooks(user, now);
            for (std::size_t b = 0; b < before.size(); ++b)
                QVERIFY(std::abs(before[b] - now[b]) < 1e-5F);
        }
    }

    void theSameBytesForAnyNumberOfThreads_data() { whatIsNotNamedKeepsItsVectors_data(); }
    void theSameBytesForAnyNumberOfThreads()
    {
        QFETCH(QString, preset);
        const auto first = firstRun(preset.toStdString());
        const auto one = goneOn(first, 1);
        const auto three = goneOn(first, 3);
        QVERIFY(one.ok() && three.ok());
        QVERIFY(sameTensors(*one->model, *three->model));
    }

    /// A continued run that goes on with its own data is as if it had never stopped.
    void aContinuedRunCanBeResumed_data() { whatIsNotNamedKeepsItsVectors_data(); }
    void aContinuedRunCanBeResumed()
    {
        QFETCH(QString, preset);
        if (preset == QLatin1String("biased-mf"))
            QSKIP("its learning rate follows from the number of epochs");
        const auto first = firstRun(preset.toStdString());
        const auto whole = goneOn(first, 1, 4);
        auto half = goneOn(first, 1, 2);
        QVERIFY(whole.ok() && half.ok());
        TrainingRequest request;
        request.data = half->data;
        request.settings = half->settings;
        limitByEpochs(request.settings, 4);
        request.threads = 1;
        request.resume = std::make_shared<const Run>(std::move(*half));
        const auto resumed = trainRun(request);
        QVERIFY2(resumed.ok(), resumed.ok() ? "" : resumed.error().text().c_str());
        QVERIFY(sameTensors(*resumed->model, *whole->model));
        QCOMPARE(resumed->settings.of<ParentRun>().name, std::string("first"));
    }

    void whatWasReadBeforeIsReadStillAndItsBooksAreKnown()
    {
        const auto first = firstRun("biased-mf");
        const auto second = goneOn(first);
        QVERIFY(second.ok());
        const Recommender recommender(*second);
        bool anyOld = false;
        for (std::int32_t user = 0; user < 90; ++user) {
            std::set<std::int32_t> read;
            for (std::size_t row = 0; row < first->data->ratingCount(); ++row)
                if (first->data->user[row] == user)
                    read.insert(first->data->book[row]);
            const auto list = recommender.forUser(user, {.count = 60, .includeHeldOut = false});
            for (const Recommendation& one : list) {
                QVERIFY(!read.contains(one.book));
                anyOld = anyOld || (one.book % 3 != 0 && one.book < 80);
            }
        }
        QVERIFY(anyOld); // those that the newer data do not name are recommended, too
        for (std::size_t b = 0; b < first->data->bookCount(); ++b)
            if (!isUnlearned(*first, static_cast<std::int32_t>(b)))
                QVERIFY(!isUnlearned(*second, static_cast<std::int32_t>(b)));
    }

    /// Rankings take what the run learned from, then or now, as known; what is judged stays.
    void rankingsKnowWhatWasLearnedBefore()
    {
        const auto second = goneOn(firstRun("mf"));
        QVERIFY(second.ok());
        const auto& before = *second->settings.of<ParentRun>().learned;
        std::set<std::uint32_t> all(second->split.train.begin(), second->split.train.end());
        all.insert(before.begin(), before.end());
        const Split known = learnedSplit(*second);
        QVERIFY(std::equal(known.train.begin(), known.train.end(), all.begin(), all.end()));
        QVERIFY(known.train.size() > second->split.train.size());
        QCOMPARE(known.validation, second->split.validation);
        QCOMPARE(known.test, second->split.test);
    }

    void aRatingThatIsThereAnewReplacesTheOldOne()
    {
        const auto first = firstRun("mf");
        const Dataset other = newer(*first);
        const auto joined = continuation(first, {}, other, continuedWithOtherData(*first));
        QVERIFY(joined.ok());
        const Dataset& data = *joined->data;
        std::set<std::pair<std::int32_t, std::int32_t>> pairs;
        for (std::size_t row = 0; row < data.ratingCount(); ++row)
            QVERIFY(pairs.emplace(data.user[row], data.book[row]).second);
        QCOMPARE(data.ratingCount(), first->data->ratingCount() + other.ratingCount() - joined->replaced);
        QVERIFY(joined->replaced > 0);
        const std::size_t from = data.ratingCount() - other.ratingCount();
        for (std::size_t row = 0; row < other.ratingCount(); ++row) {
            QCOMPARE(std::string(data.userIds[static_cast<std::size_t>(data.user[from + row])]),
                     std::string(other.userIds[static_cast<std::size_t>(other.user[row])]));
            QCOMPARE(std::string(data.books.ids[static_cast<std::size_t>(data.book[from + row])]),
                     std::string(other.books.ids[static_cast<std::size_t>(other.book[row])]));
            QCOMPARE(data.rating[from + row], other.rating[row]);
        }
        std::set<std::uint32_t> rows;
        for (const auto* part :
             {&joined->split.train, &joined->split.validation, joined->parent.learned.get()})
            for (const std::uint32_t row : *part)
                QVERIFY(rows.insert(row).second);
        for (const std::uint32_t row : joined->split.train)
            QVERIFY(row >= from);
        for (const std::uint32_t row : *joined->parent.learned)
            QVERIFY(row < from);
    }

    /// All ratings are there anew, so that the joined rows are those of the new data.
    void whatTheRunLearnedIsNotHeldOut()
    {
        Dataset other = twoReaders();
        const auto first = trainedOn({0, 1, 2, 3, 5, 8});
        RunSettings settings = first->settings;
        settings.split = *parseSplit("time:0.4"); // 6 to 9
        const auto byTime = continuation(first, {}, other, settings);
        QVERIFY(byTime.ok());
        QCOMPARE(byTime->split.validation, (Rows{6, 7, 9}));
        QCOMPARE(byTime->split.train, (Rows{0, 1, 2, 3, 4, 5, 8}));
        QCOMPARE(byTime->stayInTraining, std::size_t{1});
        QCOMPARE(byTime->replaced, std::size_t{10});

        settings.split = *parseSplit("file:held.csv");
        other.heldOut = {0, 0, 0, 1, 1, 1, 1, 0, 0, 0};
        const auto byFile = continuation(first, {}, other, settings);
        QVERIFY(byFile.ok());
        QCOMPARE(byFile->split.validation, (Rows{4, 6}));
        QCOMPARE(byFile->stayInTraining, std::size_t{2});

        settings.split = *parseSplit("last-out"); // 4 and 9, and before them 3 and 8 for the test
        settings.split.testFraction = 0.1;
        const auto newest = continuation(first, {}, other, settings);
        QVERIFY(newest.ok());
        QCOMPARE(newest->split.test, (Rows{4, 9}));
        QCOMPARE(newest->split.validation, Rows{});
        QCOMPARE(newest->split.train, (Rows{0, 1, 2, 3, 5, 6, 7, 8}));
        QCOMPARE(newest->stayInTraining, std::size_t{2});
        QVERIFY(heldOutCaution(*newest).starts_with("Only 2 ratings are left"));
        const auto notes = continuationNotes(*newest);
        QCOMPARE(notes.size(), std::size_t{3});
        QCOMPARE(notes[0], std::string("Of these data the run knows 2 readers and 5 books."));
        QVERIFY(notes[1].starts_with("10 ratings of the run are replaced"));
        QVERIFY(notes[2].starts_with("2 ratings that the earlier run was trained on stay in training"));

        settings.split = *parseSplit("random:0.2");
        const auto nothing = continuation(trainedOn({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), {}, other, settings);
        QVERIFY(nothing.ok());
        QVERIFY(nothing->split.validation.empty());
        QVERIFY(heldOutCaution(*nothing).starts_with("Nothing is left to hold out"));
    }

    /// Also where its parent learned, and what is held out then is trained without.
    void goingOnWithTheSameDataIsMeasuredOnWhatIsNew()
    {
        const auto first = firstRun("mf");
        RunSettings settings = continuedWithOtherData(*first);
        settings.seed = 7;
        auto joined = continuation(first, {}, *first->data, settings);
        QVERIFY(joined.ok());
        std::set<std::uint32_t> learned(first->split.train.begin(), first->split.train.end());
        QVERIFY(!joined->split.validation.empty());
        for (const std::uint32_t row : joined->split.validation)
            QVERIFY(!learned.contains(row));
        learned.insert(joined->split.train.begin(), joined->split.train.end());
        Run second;
        second.name = "second";
        second.settings = settings;
        second.settings.of<ParentRun>() = joined->parent;
        second.data = joined->data;
        second.split = joined->split;
        settings.seed = 8;
        const auto third =
            continuation(std::make_shared<const Run>(std::move(second)), {}, *first->data, settings);
        QVERIFY(third.ok());
        for (const std::uint32_t row : third->split.validation)
            QVERIFY(!learned.contains(row));
    }

    void anotherScaleIsRefused()
    {
        const auto first = trainedOn({0, 1, 2});
        Dataset other = twoReaders();
        for (float& rating : other.rating)
            rating *= 2;
        other.scale = {2, 10};
        const auto refused = continuation(first, {}, other, first->settings);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::usage);
        for (const char* words : {"the scale 2..10", "the scale 1..5", "--scale 1..5"})
            QVERIFY2(refused.error().text().find(words) != std::string::npos, words);
        for (std::size_t row = 0; row < other.rating.size(); ++row)
            other.rating[row] = static_cast<float>(3 + row % 3);
        other.scale = {3, 5};
        const auto part = continuation(first, {}, other, first->settings);
        QVERIFY(part.ok());
        QCOMPARE(part->data->scale.min, 1.0F);
        QCOMPARE(part->data->scale.max, 5.0F);
    }

    void dataOfOtherReadersAndBooksAreRefused()
    {
        const auto first = trainedOn({0, 1, 2});
        Dataset other = twoReaders();
        other.books.ids.clear();
        for (const char* id : {"01", "2.0", "11", "12", "13"})
            other.books.ids.push_back(id);
        const auto known = continuation(first, {}, other, first->settings);
        QVERIFY(known.ok()); // the readers are the run's
        QCOMPARE(known->knownReaders, std::size_t{2});
        QCOMPARE(known->knownBooks, std::size_t{0});
        other.userIds.clear();
        for (const char* id : {"x", "y"})
            other.userIds.push_back(id);
        const auto refused = continuation(first, {}, other, first->settings);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::usage);
        const std::string text = refused.error().text();
        for (const char* words : {"2 readers, 5 books", "a, b; of these data: x, y",
                                  "1, 2, 3, ...; of these data: 01, 2.0, 11, ...",
                                  "Read as numbers, this many would be known: 2 books (01 for 1)"})
            QVERIFY2(text.find(words) != std::string::npos, text.c_str());
    }

    void theRunFileKeepsWhereItComesFrom()
    {
        const auto second = goneOn(firstRun("goodbooks-mf"));
        QVERIFY(second.ok());
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("second.shelf")).toStdString();
        QVERIFY(saveRun(*second, file).ok());
        const auto read = loadRun(file);
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().text().c_str());
        QCOMPARE(read->settings.of<ParentRun>().name, std::string("first"));
        QCOMPARE(read->settings.of<ParentRun>().file, std::string("first.shelf"));
        QCOMPARE(*read->settings.of<ParentRun>().learned, *second->settings.of<ParentRun>().learned);
        QCOMPARE(read->unlearned, second->unlearned);
        QVERIFY(!read->settings.of<ParentRun>().learned->empty());
    }

    /// Every kind either goes on or says that it does not.
    void othersSayThatTheyDoNot()
    {
        int refused = 0;
        for (const ModelKind* kind : modelKinds()) {
            Run run;
            run.name = "of some kind";
            run.settings.kind = kind;
            run.data = firstRun("mf")->data;
            const auto joined =
                continuation(std::make_shared<const Run>(run), {}, newer(run), continuedWithOtherData(run));
            QCOMPARE(joined.ok(), continues(*kind));
            if (joined.ok()) {
                QVERIFY(kind->initial && kind->goesOn);
                continue;
            }
            ++refused;
            QVERIFY(joined.error().text().find(std::string(kind->key)) != std::string::npos);
        }
        QVERIFY(refused > 5);
    }

    void anotherShapeIsRefused()
    {
        const auto first = firstRun("mf");
        RunSettings settings = continuedWithOtherData(*first);
        QVERIFY(setParameter(settings, "factors", "7").ok());
        auto joined = continuation(first, {}, newer(*first), settings);
        QVERIFY(joined.ok());
        QVERIFY(!startFrom(*joined, settings).ok());
    }
};

QTEST_APPLESS_MAIN(ContinuationTest)
#include "tst_continuation.moc"
