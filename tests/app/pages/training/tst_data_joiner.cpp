// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/data_joiner.h"
#include "app/pages/training/training_page.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace shelf;

namespace {

/// Twelve new readers of twenty books of the sample.
DatasetPtr newerRatings()
{
    auto newer = std::make_shared<Dataset>();
    newer->name = "newer";
    newer->scale = {1, 5};
    for (int b = 1; b <= 20; ++b)
        newer->books.ids.push_back(std::to_string(b));
    for (TextList* column : {&newer->books.titles, &newer->books.authors, &newer->books.languages,
                             &newer->books.imageUrls, &newer->books.isbns})
        for (int b = 1; b <= 20; ++b)
            column->push_back("");
    newer->books.years.assign(20, kNoYear);
    for (int u = 0; u < 12; ++u) {
        newer->userIds.push_back("new" + std::to_string(u));
        for (int b = 1; b <= 20; ++b) {
            newer->user.push_back(u);
            newer->book.push_back(b - 1);
            newer->rating.push_back(static_cast<float>(1 + (u * b) % 5));
        }
    }
    return newer;
}

} // namespace

/// A run in the window goes on with other data.
class DataJoinerTest : public QObject {
    Q_OBJECT
private slots:
    void aRunGoesOnWithNewerRatings()
    {
        SampleParameters size;
        size.books = 60;
        size.users = 50;
        size.ratings = 1200;
        const auto data = std::make_shared<const Dataset>(*makeSampleLibrary(size));
        TrainingRequest request;
        request.name = "first";
        request.data = data;
        request.settings = *presetSettings("mf");
        limitByEpochs(request.settings, 2);
        request.threads = 1;
        auto run = trainRun(request);
        QVERIFY(run.ok());
        Session session;
        Jobs jobs;
        session.setDataset(data);
        const int number = session.addRun(runEntry(std::make_shared<const Run>(std::move(*run))));
        session.selectRun(number);
        QWidget window;
        TrainingPage page(session, jobs, &window);
        DataJoiner joiner(session, jobs);
        connect(&joiner, &DataJoiner::dataWanted, &session, &Session::setDataset);
        connect(&joiner, &DataJoiner::ready, &page, &TrainingPage::continueWith);
        auto* button = page.findChild<QToolButton*>(QStringLiteral("continueWithData"));
        QVERIFY(button && button->isEnabled());
        QVERIFY(!button->accessibleName().isEmpty());
        QSignalSpy wanted(&page, &TrainingPage::otherDataWanted);
        button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), number);

        QSignalSpy problems(&session, &Session::errorReported);
        const DatasetPtr newer = newerRatings();
        joiner.join(99, newer);
        QCOMPARE(problems.count(), 1); // the run is gone
        auto doubled = std::make_shared<Dataset>(*newer);
        for (float& rating : doubled->rating)
            rating *= 2;
        doubled->scale = {2, 10};
        joiner.join(number, doubled);
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 2, 60000);
        QCOMPARE(session.dataset(), data);
        joiner.join(number, newer);
        QTRY_VERIFY_WITH_TIMEOUT(session.dataset() != data, 60000);
        QCOMPARE(session.dataset()->userCount(), data->userCount() + 12);
        QTRY_VERIFY_WITH_TIMEOUT(session.current() != nullptr, 60000);
        const RunPtr second = session.current();
        QCOMPARE(second->settings.of<ParentRun>().name, std::string("first"));
        QCOMPARE(second->data, session.dataset());
        QCOMPARE(second->split.train.size() + second->split.validation.size(), std::size_t{240});
    }
};

QTEST_MAIN(DataJoinerTest)
#include "tst_data_joiner.moc"
