// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/feature_form.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

constexpr double kDay = 86400;

std::vector<FeatureInput> someInputs()
{
    const FeatureInput gender{"gender", false, 0, 0, {"M", "F"}};
    const FeatureInput age{"age", true, 7, 73, {}};
    const FeatureInput time{"time", true, 10000 * kDay, 10100 * kDay, {}, true};
    return {gender, age, time};
}

std::string written(const std::vector<FeatureValue>& values)
{
    std::string text;
    for (const FeatureValue& value : values)
        text += value.name + '=' + value.value + ';';
    return text;
}

struct Form : FeatureForm {
    Form() : spy(this, &FeatureForm::featuresChanged) { setInputs(someInputs()); }
    template <class T> T* field(const char* name) { return findChild<T*>(QString::fromLatin1(name)); }
    QSignalSpy spy;
};

} // namespace

class FeatureFormTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsKnownAtFirst()
    {
        Form form;
        QVERIFY(form.values().empty());
        QVERIFY(!form.field<QDoubleSpinBox>("feature_age")->isEnabled());
        QCOMPARE(form.spy.count(), 0);
    }

    void choosingAValueTellsWhatIsKnown()
    {
        Form form;
        auto* gender = form.field<QComboBox>("feature_gender");
        QCOMPARE(gender->count(), 3); // the unknown one first
        QTest::keyClick(gender, Qt::Key_Down);
        QCOMPARE(form.spy.count(), 1);
        QCOMPARE(written(form.values()), std::string("gender=M;"));
    }

    void aNumberCountsOnceItIsTickedAsKnown()
    {
        Form form;
        auto* age = form.field<QDoubleSpinBox>("feature_age");
        QTest::keyClick(form.field<QCheckBox>("feature_age_known"), Qt::Key_Space);
        QVERIFY(age->isEnabled());
        age->setValue(25);
        QCOMPARE(written(form.values()), std::string("age=25;"));
        QCOMPARE(form.spy.count(), 2);
        // As assistive technology does, without a click.
        QAccessible::queryAccessibleInterface(form.field<QCheckBox>("feature_age_known"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(form.values().empty());
        QCOMPARE(form.spy.count(), 3);
    }

    void numbersStayWithinWhatTrainingKnew()
    {
        Form form;
        const auto* age = form.field<QDoubleSpinBox>("feature_age");
        QCOMPARE(age->minimum(), 7.0);
        QCOMPARE(age->maximum(), 73.0);
        QCOMPARE(age->decimals(), 0);
    }

    void timesAreDates()
    {
        Form form;
        auto* date = form.field<QDateEdit>("feature_time");
        QCOMPARE(date->date(), QDate(1970, 1, 1).addDays(10100));
        QTest::keyClick(form.field<QCheckBox>("feature_time_known"), Qt::Key_Space);
        date->setDate(QDate(1970, 1, 1).addDays(10050));
        const std::string day = QDate(1970, 1, 1).addDays(10050).toString(Qt::ISODate).toStdString();
        QCOMPARE(written(form.values()), "time=" + day + ';');
    }

    void valuesSetComeBackWithoutASignal()
    {
        Form form;
        const std::vector<FeatureValue> values = {
            {"gender", "F"}, {"age", "31"}, {"time", "1997-06-01"}, {"shoe size", "43"}};
        form.setValues(values);
        QCOMPARE(written(form.values()), std::string("gender=F;age=31;time=1997-06-01;"));
        form.setValues(std::vector<FeatureValue>{{"gender", "nobody"}});
        QVERIFY(form.values().empty());
        QCOMPARE(form.spy.count(), 0);
    }

    void clearForgetsAll()
    {
        Form form;
        form.setValues(std::vector<FeatureValue>{{"gender", "F"}, {"age", "31"}});
        form.clear();
        QVERIFY(form.values().empty());
        QCOMPARE(form.spy.count(), 1);
        form.clear();
        QCOMPARE(form.spy.count(), 1);
    }

    void everyFieldHasANameToBeReadAloud()
    {
        Form form;
        for (const char* name :
             {"feature_gender", "feature_age", "feature_age_known", "feature_time", "feature_time_known"})
            QVERIFY2(!form.field<QWidget>(name)->accessibleName().isEmpty(), name);
    }

    void anotherModelBringsOtherFields()
    {
        Form form;
        const std::vector<FeatureInput> other = {{"zip_code", false, 0, 0, {"1", "2"}}};
        form.setInputs(other);
        QVERIFY(!form.field<QComboBox>("feature_gender"));
        QCOMPARE(form.field<QComboBox>("feature_zip_code")->accessibleName(), QStringLiteral("Zip code"));
        form.setInputs({});
        QVERIFY(form.isEmpty());
    }
};

QTEST_MAIN(FeatureFormTest)
#include "tst_feature_form.moc"
