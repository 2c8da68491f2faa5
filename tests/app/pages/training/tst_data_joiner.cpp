// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/data_joiner.h"
#include "app/pages/training/training_page.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shelf;

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
        DataJoiner joiner(session, jobs, &window);
        connect(&joiner, &DataJoiner::dataWanted, &session, &Session::setDataset);
        connect(&joiner, &DataJoiner::ready, &page, &TrainingPage::continueWith);
        auto* button = page.findChild<QToolButton*>(QStringLiteral("continueWithData"));
        QVERIFY(button && button->isEnabled());
        QVERIFY(!button->accessibleName().isEmpty());
        QSignalSpy wanted(&page, &TrainingPage::otherDataWanted);
        button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), number);

        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("newer.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,item_id,rating\n");
        for (int u = 0; u < 12; ++u)
            for (int b = 1; b <= 20; ++b)
                file.write(QStringLiteral("new%1,%2,%3\n").arg(u).arg(b).arg(1 + (u * b) % 5).toUtf8());
        file.close();
        QSignalSpy problems(&session, &Session::errorReported);
        joiner.read(number, {file.fileName(), folder.filePath(QStringLiteral("another.shelf"))});
        QCOMPARE(problems.count(), 1); // a run is no ratings to go on with
        joiner.read(number, {file.fileName()});
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
