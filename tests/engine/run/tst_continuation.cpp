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
