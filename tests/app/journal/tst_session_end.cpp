// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/end_watch.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "engine/parameters/presets.h"
#include "tests/app/journal/journal_start.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QSessionManager>
#include <QSettings>
#include <QStandardPaths>

#include <cstddef>

using namespace shelf;

/// What a session asks for that is saved, or that ends: it may kill the program as soon as that has answered.
class SessionEndTest : public QObject {
    Q_OBJECT

    /// Only a platform has one; nothing here asks it anything.
    static QSessionManager& nobody()
    {
        alignas(std::max_align_t) static std::byte none[sizeof(QSessionManager)];
        return reinterpret_cast<QSessionManager&>(none);
    }
    static bool anyFileHas(const QString& folder, const QString& name, const QByteArray& text)
    {
        QDirIterator files(folder, {name}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theLastThingsDoneAreOnTheDiskBeforeTheProgramMayBeKilled_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("the session is saved") << false;
        QTest::newRow("the session ends") << true;
    }
    void theLastThingsDoneAreOnTheDiskBeforeTheProgramMayBeKilled()
    {
        QFETCH(bool, ends);
        QTemporaryDir data;
        Start program(data.path(), sampleOf(60, data));
        QVERIFY(program.ready());
        EndWatch watch(*qGuiApp);
        QObject::connect(&watch, &EndWatch::saveWanted, program.window.get(), &MainWindow::secureNow);

        RunSettings form = *presetSettings("mf");
        form.training.epochs = 137;
        program.session.requestTraining(form, false);
        const QString reader = QStringLiteral("Anna of ") + QFileInfo(data.path()).fileName();
        OwnReader anna;
        anna.name = reader;
        anna.ratings = {namedBook(*program.session.dataset(), 0, 5)};
        program.window->findChild<ReadersPage*>()->ownReaders().put(anna);
        program.window->findChild<MapPage*>()->tags().change(QStringLiteral("tag"), [&](Tags& tags) {
            tags.add(reader.toStdString(), std::vector{std::string(program.session.dataset()->books.ids[0])});
        });
        program.addRun(QStringLiteral("one"));
        if (ends)
            emit qGuiApp->commitDataRequest(nobody());
        else
            emit qGuiApp->saveStateRequest(nobody());

        // As another program finds it, at once: no turn of the event loop lies between.
        const QSettings kept(data.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QVERIFY(kept.value(QStringLiteral("training/settings")).toString().contains(QStringLiteral("epochs=137")));
        QVERIFY(anyFileHas(data.filePath(QStringLiteral("journal")), QStringLiteral("*.shelf"), "one"));
        const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QVERIFY(anyFileHas(own, QStringLiteral("*.json"), '"' + reader.toUtf8() + '"'));
        QVERIFY(anyFileHas(own + QStringLiteral("/tags"), QStringLiteral("*.json"), reader.toUtf8()));
        QVERIFY(!program.question());
        QVERIFY(program.window->isVisible()); // it goes on, as long as it may
    }
};

QTEST_MAIN(SessionEndTest)
#include "tst_session_end.moc"
