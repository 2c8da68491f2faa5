// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/session/kept_settings.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class SettingsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QString touch(const QString& name) const
    {
        QFile made(m_folder.filePath(name));
        [[maybe_unused]] const bool ok = made.open(QIODevice::WriteOnly);
        return made.fileName();
    }

private slots:
    void whatIsChosenIsThereAtTheNextStart()
    {
        {
            Settings first(file());
            QCOMPARE(first.get(keys::neighbors), 10);
            first.set(keys::neighbors, 25);
            first.set(keys::theme, QStringLiteral("dark"));
            first.set(keys::windowGeometry, QByteArray("\x01\x00\x02", 3));
        }
        Settings second(file());
        QCOMPARE(second.get(keys::neighbors), 25);
        QCOMPARE(second.get(keys::theme), QStringLiteral("dark"));
        QCOMPARE(second.get(keys::windowGeometry), QByteArray("\x01\x00\x02", 3));
    }

    void recentFilesAreNewestFirstOnceAndAlive()
    {
        Settings settings(file());
        const QString a = touch(QStringLiteral("a.csv"));
        const QString b = touch(QStringLiteral("b.csv"));
        settings.addRecentFile(a);
        settings.addRecentFile(b);
        settings.addRecentFile(a);
        QCOMPARE(settings.recentFiles(), (QStringList{a, b}));
        QVERIFY(QFile::remove(b));
        QCOMPARE(settings.recentFiles(), QStringList{a});
        for (int i = 0; i < 30; ++i)
            settings.addRecentFile(touch(QStringLiteral("many%1.csv").arg(i)));
        QCOMPARE(settings.recentFiles().size(), qsizetype(Settings::kMaxRecent));
        QVERIFY(settings.recentFiles().first().endsWith(QStringLiteral("many29.csv")));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void settingsOfAnotherSchemaAreLeftBehind()
    {
        {
            QSettings raw(file(), QSettings::IniFormat);
            raw.setValue(QStringLiteral("schema"), Settings::kSchema + 1);
            raw.setValue(QStringLiteral("neighbors/count"), 99);
        }
        Settings settings(file());
        QCOMPARE(settings.get(keys::neighbors), 10);
    }

    void resettingForgetsEverything()
    {
        Settings settings(file());
        settings.set(keys::neighbors, 99);
        settings.reset();
        QCOMPARE(settings.get(keys::neighbors), 10);
    }

    void lastTrainingSettingsComeBack()
    {
        Settings settings(file());
        QCOMPARE(keptTraining(settings).preset, std::string("goodbooks-neural"));
        auto chosen = presetSettings("mf");
        QVERIFY(chosen.ok());
        QVERIFY(setParameter(*chosen, "epochs", "17").ok());
        keepTraining(settings, *chosen);
        const RunSettings back = keptTraining(settings);
        QCOMPARE(back.preset, std::string("mf"));
        QCOMPARE(back.training.epochs, 17);
        QCOMPARE(settingsText(back), settingsText(*chosen));
    }

    void aSettingThisVersionDoesNotKnowIsLeftOut()
    {
        Settings settings(file());
        settings.set(keys::trainingPreset, QStringLiteral("mf"));
        settings.set(keys::trainingSettings,
                     QStringLiteral("epochs=9\nwarp_factor=3\nbatch_size=a dozen\nno equals sign\n=\n"));
        const RunSettings back = keptTraining(settings);
        QCOMPARE(back.training.epochs, 9);
        QCOMPARE(back.training.batchSize, presetSettings("mf")->training.batchSize);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
