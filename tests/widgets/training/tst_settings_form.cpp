// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "widgets/help/help_button.h"
#include "widgets/look/number_box.h"
#include "widgets/training/settings_form.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace shelf;

namespace {

RunSettings preset(const char* name)
{
    return *presetSettings(name);
}

} // namespace

class TestSettingsForm : public QObject {
    Q_OBJECT
private slots:
    void onlyFieldsThatApplyAreShown();
    void advancedFieldsWaitUntilAskedFor();
    void anOptimizerSaysWhoseItIs();
    void everyFieldShowsTheTablesValueAndChangesNothingByItself();
    void aTypedValueReachesTheSettings();
    void aListThatMakesNoSenseIsExplainedAndNotTaken();
    void changedFieldsAreBoldAndCanBeReset();
    void everyControlHasAName();
    void whatIsChosenHasTheRoomOfAButtonThatIsNotThere();
    void tinyNumbersAreShownAndTypedInFull();
    void numbersThatSpanDecadesStepByOneTwoFive();
    void theWheelDoesNotChangeAFieldThatIsNotInUse();
};

void TestSettingsForm::onlyFieldsThatApplyAreShown()
{
    SettingsForm form;
    form.show();
    form.setAdvancedShown(true);
    for (const Preset& each : presets()) {
        form.setSettings(each.settings, each.settings);
        for (const Parameter& parameter : parameterTable()) {
            const QString name = QStringLiteral("set_") +
                                 QString::fromUtf8(parameter.key.data(), qsizetype(parameter.key.size()));
            auto* field = form.findChild<QWidget*>(name);
            QVERIFY2(field, qPrintable(name));
            QCOMPARE(field->isVisible(), parameter.applies(each.settings));
        }
    }
}

void TestSettingsForm::advancedFieldsWaitUntilAskedFor()
{
    SettingsForm form;
    form.show();
    const RunSettings base = preset("goodbooks-neural");
    form.setSettings(base, base);
    auto* epsilon = form.findChild<QWidget*>(QStringLiteral("set_epsilon"));
    QVERIFY(!epsilon->isVisible());
    RunSettings changed = base;
    changed.training.optimizer.epsilon = 1e-3;
    form.setSettings(changed, base);
    QVERIFY2(epsilon->isVisible(), "a changed value must not hide");
    form.setSettings(base, base);
    form.setAdvancedShown(true);
    QVERIFY(epsilon->isVisible());
}

void TestSettingsForm::anOptimizerSaysWhoseItIs()
{
    SettingsForm form;
    const RunSettings base = preset("mf");
    form.setSettings(base, base);
    auto* optimizer = form.findChild<QComboBox*>(QStringLiteral("set_optimizer"));
    QVERIFY(optimizer->toolTip().contains(QStringLiteral("Keras 3.15 on TensorFlow")));
    QVERIFY(optimizer->accessibleDescription().contains(QStringLiteral("torch.optim.Adam")));
    for (int i = 0; i < optimizer->count(); ++i)
        QVERIFY(!optimizer->itemData(i, Qt::ToolTipRole).toString().isEmpty());
    form.set(QStringLiteral("optimizer"), QStringLiteral("rmsprop-torch"));
    QVERIFY(optimizer->toolTip().contains(QStringLiteral("epsilon beside the root")));
    QVERIFY(!optimizer->toolTip().contains(QStringLiteral("TensorFlow")));
    form.setAdvancedShown(true);
    QVERIFY(!form.findChild<QWidget*>(QStringLiteral("set_epsilon"))->isVisibleTo(&form));
    QVERIFY(form.findChild<QWidget*>(QStringLiteral("set_torch_epsilon"))->isVisibleTo(&form));
}

void TestSettingsForm::everyFieldShowsTheTablesValueAndChangesNothingByItself()
{
    SettingsForm form;
    for (const Preset& each : presets()) {
        form.setSettings(each.settings, each.settings);
        QCOMPARE(settingsText(form.settings()), settingsText(each.settings));
        QCOMPARE(form.changedCount(), 0);
        QVERIFY(form.problem().isEmpty());
    }
}

void TestSettingsForm::aTypedValueReachesTheSettings()
{
    SettingsForm form;
    form.show();
    const RunSettings base = preset("goodbooks-neural");
    form.setSettings(base, base);
    QSignalSpy changed(&form, &SettingsForm::settingsChanged);
    auto* rate = form.findChild<NumberBox*>(QStringLiteral("set_learning_rate"));
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("2.5e-4"));
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(form.settings().training.optimizer.learningRate, 2.5e-4);
    QVERIFY(!changed.isEmpty());
    auto* hidden = form.findChild<QLineEdit*>(QStringLiteral("set_hidden"));
    hidden->selectAll();
    QTest::keyClicks(hidden, QStringLiteral("64, 32"));
    QCOMPARE(form.settings().of<NetworkParameters>().hidden, (std::vector<int>{64, 32}));
    auto* epochs = form.findChild<QSpinBox*>(QStringLiteral("set_epochs"));
    epochs->setValue(17);
    QCOMPARE(form.settings().training.epochs, 17);
    auto* keep = form.findChild<QCheckBox*>(QStringLiteral("set_keep_best"));
    const auto said = changed.count();
    // As assistive technology ticks, without a click.
    QAccessible::queryAccessibleInterface(keep)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    QCOMPARE(form.settings().training.keepBest, !base.training.keepBest);
    QCOMPARE(changed.count(), said + 1);
    QCOMPARE(form.changedCount(),
             4 + (form.settings().of<NetworkParameters>().activations.size() == 2 ? 1 : 0));
}

void TestSettingsForm::aListThatMakesNoSenseIsExplainedAndNotTaken()
{
    SettingsForm form;
    form.show();
    const RunSettings base = preset("goodbooks-neural");
    form.setSettings(base, base);
    QSignalSpy problems(&form, &SettingsForm::problemChanged);
    auto* hidden = form.findChild<QLineEdit*>(QStringLiteral("set_hidden"));
    hidden->setFocus();
    hidden->selectAll();
    QTest::keyClicks(hidden, QStringLiteral("many"));
    QVERIFY(!form.problem().isEmpty());
    QVERIFY2(form.problem().startsWith(QStringLiteral("Hidden layers")), qPrintable(form.problem()));
    QCOMPARE(hidden->text(), QStringLiteral("many"));
    QCOMPARE(form.settings().of<NetworkParameters>().hidden, base.of<NetworkParameters>().hidden);
    hidden->selectAll();
    QTest::keyClicks(hidden, QStringLiteral("16"));
    QVERIFY(form.problem().isEmpty());
    QCOMPARE(form.settings().of<NetworkParameters>().hidden, std::vector<int>{16});
    QVERIFY(problems.size() >= 2);
}

void TestSettingsForm::changedFieldsAreBoldAndCanBeReset()
{
    SettingsForm form;
    form.show();
    const RunSettings base = preset("mf");
    form.setSettings(base, base);
    auto* factors = form.findChild<QSpinBox*>(QStringLiteral("set_factors"));
    auto* reset = form.findChild<QToolButton*>(QStringLiteral("reset_factors"));
    QVERIFY(!reset->isVisible());
    factors->setValue(base.of<VectorParameters>().factors + 4);
    const auto labels = form.findChildren<QLabel*>();
    const auto label =
        std::find_if(labels.begin(), labels.end(), [&](QLabel* each) { return each->buddy() == factors; });
    QVERIFY(label != labels.end());
    QVERIFY((*label)->font().bold());
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(factors->value(), base.of<VectorParameters>().factors);
    QCOMPARE(form.settings().of<VectorParameters>().factors, base.of<VectorParameters>().factors);
    QVERIFY(!(*label)->font().bold());
    factors->setValue(9);
    form.resetAll();
    QCOMPARE(settingsText(form.settings()), settingsText(base));
}

void TestSettingsForm::everyControlHasAName()
{
    SettingsForm form;
    for (QWidget* widget : form.findChildren<QWidget*>())
        if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QAbstractSpinBox*>(widget)) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY(!widget->objectName().isEmpty());
        }
}

/// As wide as to the mark of its help: nothing is cut beside free room.
void TestSettingsForm::whatIsChosenHasTheRoomOfAButtonThatIsNotThere()
{
    SettingsForm form;
    form.resize(form.minimumSizeHint().width(), 500);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    const RunSettings base = preset("mf");
    form.setSettings(base, base);
    form.setAdvancedShown(true);
    const auto gapBehind = [&form](const char* key) {
        const auto* field = form.findChild<QWidget*>(QLatin1String("set_") + QLatin1String(key));
        const auto* help = form.findChild<QWidget*>(QLatin1String("help_setting-") + QLatin1String(key));
        return help->x() - field->geometry().right() - 1;
    };
    auto* box = form.findChild<QComboBox*>(QStringLiteral("set_optimizer"));
    auto* reset = form.findChild<QToolButton*>(QStringLiteral("reset_optimizer"));
    QTRY_VERIFY2(gapBehind("optimizer") < reset->sizeHint().width(), qPrintable(QString::number(gapBehind("optimizer"))));
    int marks = 0;
    for (const QWidget* mark : form.findChildren<HelpButton*>()) { // nothing is pushed out of sight
        const QRect seen = mark->visibleRegion().boundingRect();
        QVERIFY(seen.isEmpty() || seen.width() == mark->width());
        marks += seen.isEmpty() ? 0 : 1;
    }
    QVERIFY(marks > 3);
    const int wide = box->width();
    form.set(QStringLiteral("optimizer"), QStringLiteral("rmsprop-torch"));
    QVERIFY(reset->isVisible());
    QTRY_VERIFY(box->width() < wide);
    QVERIFY(box->geometry().right() < reset->geometry().left());
    form.resetAll();
    QTRY_COMPARE(box->width(), wide);
    // The arrows of a number stay where they are: the next click is for them, too.
    auto* epochs = form.findChild<QSpinBox*>(QStringLiteral("set_epochs"));
    QTest::qWait(20);
    const QRect place = epochs->geometry();
    epochs->stepUp();
    QVERIFY(form.findChild<QToolButton*>(QStringLiteral("reset_epochs"))->isVisible());
    QTest::qWait(20);
    QCOMPARE(epochs->geometry(), place);
}

void TestSettingsForm::tinyNumbersAreShownAndTypedInFull()
{
    NumberBox box;
    box.setRange(0, 10);
    for (const double value : {1e-7, 2.5e-5, 0.001, 0.2, 3.0, 0.999999}) {
        box.setValue(value);
        QCOMPARE(box.value(), value);
        QCOMPARE(box.valueFromText(box.text()), value);
    }
}

void TestSettingsForm::numbersThatSpanDecadesStepByOneTwoFive()
{
    NumberBox box;
    box.setRange(0, 10);
    box.setLogarithmic(true);
    box.setValue(0.001);
    for (const double expected : {0.002, 0.005, 0.01, 0.02}) {
        box.stepUp();
        QVERIFY2(std::abs(box.value() - expected) < 1e-12, qPrintable(box.text()));
    }
    box.setValue(0.003);
    box.stepDown();
    QVERIFY(std::abs(box.value() - 0.002) < 1e-12);
    box.setValue(0);
    box.stepUp();
    QVERIFY(box.value() > 0 && box.value() < 1e-4);
    box.stepDown();
    QCOMPARE(box.value(), 0.0);
}

void TestSettingsForm::theWheelDoesNotChangeAFieldThatIsNotInUse()
{
    SettingsForm form;
    form.resize(340, 500);
    form.show();
    const RunSettings base = preset("goodbooks-neural");
    form.setSettings(base, base);
    auto* epochs = form.findChild<QSpinBox*>(QStringLiteral("set_epochs"));
    epochs->clearFocus();
    const QPointF at = QRectF(epochs->rect()).center();
    QWheelEvent wheel(at, epochs->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(epochs, &wheel);
    QCOMPARE(form.settings().training.epochs, base.training.epochs);
}

QTEST_MAIN(TestSettingsForm)
#include "tst_settings_form.moc"
