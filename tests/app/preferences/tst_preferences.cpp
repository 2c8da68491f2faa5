// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"
#include "app/preferences/preferences_dialog.h"
#include "app/preferences/setting_field.h"
#include "engine/base/parallel.h"
#include "engine/base/system/usual_threads.h"
#include "engine/kernels/choose_kernels.h"
#include "engine/kernels/kernels.h"
#include "tests/app/window_program.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

using namespace shelf;

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    /// The table is the one place: what is kept anywhere is shown, found and reset by it.
    void everyKeyOfTheProgramHasARow()
    {
        static const QRegularExpression made(QStringLiteral("SettingKey<[^;]*?>\\s+\\w+\\{\\s*\"([^\"]+)\""));
        QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR "/app"),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = made.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QByteArray key = found.next().captured(1).toLatin1();
                QVERIFY2(settingRow(QLatin1String(key)), key.constData());
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void strangeValuesCountAsNeverSet()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        Preferences preferences(settings);
        settings.put("window/theme", QStringLiteral("purple"));
        settings.put("window/textSize", 400);
        settings.put("work/threads", QStringLiteral("many"));
        settings.put("autosave/seconds", -3);
        QCOMPARE(preferences.get(keys::theme), QStringLiteral("system"));
        QCOMPARE(preferences.get(keys::textSize), 0);
        QCOMPARE(preferences.get(keys::threads), 0);
        QCOMPARE(preferences.get(keys::autosaveSeconds), 3);
        settings.put("work/threads", QStringLiteral("3")); // as a file has it
        QCOMPARE(preferences.get(keys::threads), 3);
        settings.put("autosave/on", QStringLiteral("false"));
        QCOMPARE(preferences.get(keys::autosave), false);
        QCOMPARE(preferences.changedOnes().size(), 2);
    }

    void aFileOfAnEarlierVersionStillOpens()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("[General]\nschema=1\n[window]\ntheme=dark\nbookPanelShown=false\n[neighbors]\ncount=12\n");
        old.close();
        Settings settings(file);
        Preferences preferences(settings);
        QCOMPARE(preferences.get(keys::theme), QStringLiteral("dark"));
        QCOMPARE(preferences.get(keys::bookPanelShown), false);
        QCOMPARE(preferences.get(keys::neighbors), 12);
    }

    void whatIsChosenHoldsAtOnceAndHasAWayBack()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        Preferences preferences(settings);
        QStringList told;
        connect(&preferences, &Preferences::changed, this, [&](const QLatin1String& key) { told << key; });
        for (const SettingRow& row : settingRows()) {
            SettingField field(preferences, row);
            auto* reset = field.findChild<QToolButton*>();
            QVERIFY(!reset->accessibleName().isEmpty());
            QVERIFY2(!reset->isEnabled(), row.key);
            auto* editor = field.findChild<QWidget*>(QStringLiteral("value-") + QLatin1String(row.key));
            QVERIFY(!editor->accessibleName().isEmpty());
            if (auto* box = qobject_cast<QComboBox*>(editor)) {
                const int other = box->count() - 1;
                box->setCurrentIndex(other);
                emit box->activated(other);
                QCOMPARE(settings.value(row.key), box->itemData(other));
            } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
                // As assistive technology ticks, without a click.
                QAccessible::queryAccessibleInterface(check)->actionInterface()->doAction(
                    QAccessibleActionInterface::toggleAction());
                QCOMPARE(settings.value(row.key).toBool(), !row.fallback.toBool());
            } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
                number->setValue(number->maximum());
                QCOMPARE(settings.value(row.key).toInt(), row.most);
            } else {
                continue;
            }
            QVERIFY2(reset->isEnabled(), row.key);
            reset->click();
            QVERIFY(!settings.value(row.key).isValid());
            QVERIFY(!reset->isEnabled());
            QCOMPARE(told, QStringList({QLatin1String(row.key), QLatin1String(row.key)}));
            told.clear();
        }
    }

    void wordsFindSettingsOfEveryGroup()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        Preferences preferences(settings);
        Jobs jobs;
        PreferencesDialog dialog(preferences, jobs, {{QStringLiteral("Log"), folder.path()}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto shown = [&] {
            QStringList keys;
            for (const SettingField* field : dialog.findChildren<SettingField*>())
                if (field->isVisible())
                    keys << QLatin1String(field->row().key);
            return keys;
        };
        QVERIFY(shown().contains(QStringLiteral("window/theme")));
        QVERIFY(!shown().contains(QStringLiteral("work/threads")));
        dialog.find(QStringLiteral("dark"));
        QCOMPARE(shown(), QStringList{QStringLiteral("window/theme")});
        dialog.find(QStringLiteral("CPU bytes"));
        QCOMPARE(shown(), QStringList{QStringLiteral("work/instructions")});
        auto* nothing = dialog.findChild<QWidget*>(QStringLiteral("noSetting"));
        QVERIFY(!nothing->isVisible());
        dialog.find(QStringLiteral("xyzzy"));
        QVERIFY(nothing->isVisible());
        dialog.findChild<QListWidget*>(QStringLiteral("settingGroups"))->setCurrentRow(3);
        QCOMPARE(shown(), QStringList({QStringLiteral("work/threads"), QStringLiteral("work/instructions")}));
        QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    }

    void threadsAndInstructionsAreChosen()
    {
        const int machine = usualThreads();
        chooseUsualThreads(1);
        QCOMPARE(Workers().count(), 1);
        QCOMPARE(Workers(2).count(), 2); // who says how many gets them
        chooseUsualThreads(100000);
        QCOMPARE(usualThreads(), machine);
        chooseUsualThreads(0);
        const QByteArray wished = qgetenv("SHELFSPACE_ISA");
        qunsetenv("SHELFSPACE_ISA");
        chooseKernels(kernelVariants().front()->name);
        QCOMPARE(kernels().name, kernelVariants().front()->name);
        chooseKernels("none such");
        QVERIFY(kernelVariant(kernels().name));
        if (!wished.isEmpty())
            qputenv("SHELFSPACE_ISA", wished);
    }

    void thePageOpensByItsKeyAndChangesTheWindow()
    {
        WindowProgram program(QSize(900, 600));
        QTest::keyClick(&program.window, Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = program.part<PreferencesDialog>("preferencesDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        auto* panel = dialog->findChild<QCheckBox*>(QStringLiteral("value-window/bookPanelShown"));
        panel->click();
        QVERIFY(!program.part<QWidget>("bookPane")->isVisible());
        program.press("bookPanelAction"); // elsewhere: the page follows
        QVERIFY(panel->isChecked());
        auto* colors = dialog->findChild<QComboBox*>(QStringLiteral("value-window/theme"));
        colors->setCurrentIndex(2);
        emit colors->activated(2);
        QVERIFY(theme::isDark());
        QVERIFY(program.part<QAction>("theme-dark")->isChecked());
        program.press("theme-light");
        QCOMPARE(colors->currentData().toString(), QStringLiteral("light"));
        auto* size = dialog->findChild<QSpinBox*>(QStringLiteral("value-window/textSize"));
        const QFont before = QApplication::font();
        size->setValue(20);
        QCOMPARE(QApplication::font().pointSize(), 20);
        dialog->findChild<QToolButton*>(QStringLiteral("reset-window/textSize"))->click();
        QCOMPARE(QApplication::font(), before);
        auto* sections = dialog->findChild<QListWidget*>();
        sections->item(0)->setText(sections->item(0)->text().repeated(4)); // as another language may
        QVERIFY(sections->viewport()->width() >= sections->sizeHintForColumn(0));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(program.jobs.isIdle(), 60000);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
