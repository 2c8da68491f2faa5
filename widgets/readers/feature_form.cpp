// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/feature_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

QString fromText(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "zip code" -> "Zip code"
QString labelOf(const std::string& name)
{
    QString label = fromText(name);
    label.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace

/// One control and how it writes what it knows; an empty text where it knows nothing.
class FeatureForm::Field {
public:
    explicit Field(FeatureInput input) : m_input(std::move(input)) {}
    virtual ~Field() = default;

    const FeatureInput& input() const { return m_input; }
    virtual QWidget* widget() const = 0;
    virtual std::string text() const = 0;
    virtual void setText(const std::string& text) = 0;

protected:
    void name(QWidget* widget) const
    {
        widget->setObjectName(QStringLiteral("feature_") + fromText(m_input.name));
        widget->setAccessibleName(labelOf(m_input.name));
    }

private:
    FeatureInput m_input;
};

class FeatureForm::ChoiceField : public Field {
public:
    ChoiceField(const FeatureInput& input, FeatureForm* form) : Field(input), m_box(new QComboBox(form))
    {
        name(m_box);
        m_box->addItem(FeatureForm::tr("Unknown"));
        for (const std::string& value : input.values)
            m_box->addItem(fromText(value), fromText(value));
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(10);
        connect(m_box, &QComboBox::activated, form, &FeatureForm::changed);
    }
    QWidget* widget() const override { return m_box; }
    std::string text() const override { return m_box->currentData().toString().toStdString(); }
    void setText(const std::string& text) override
    {
        m_box->setCurrentIndex(text.empty() ? 0 : std::max(0, m_box->findData(fromText(text))));
    }

private:
    QComboBox* m_box;
};

/// A box beside a tick that says whether its value is known.
class FeatureForm::NumberField : public Field {
public:
    NumberField(const FeatureInput& input, FeatureForm* form)
        : Field(input),
          m_widget(new QWidget(form)),
          m_known(new QCheckBox(FeatureForm::tr("Known"), m_widget)),
          m_box(new QDoubleSpinBox(m_widget))
    {
        name(m_box);
        m_known->setObjectName(m_box->objectName() + QStringLiteral("_known"));
        m_known->setAccessibleName(FeatureForm::tr("%1 is known").arg(labelOf(input.name)));
        const bool whole = std::floor(input.min) == input.min && std::floor(input.max) == input.max;
        m_box->setDecimals(whole ? 0 : 3);
        m_box->setRange(input.min, std::max(input.min, input.max));
        m_box->setValue(whole ? std::floor((input.min + input.max) / 2) : (input.min + input.max) / 2);
        m_box->setEnabled(false);
        auto* row = new QHBoxLayout(m_widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        row->addWidget(m_known);
        connect(m_known, &QCheckBox::toggled, m_box, &QWidget::setEnabled);
        connect(m_known, &QCheckBox::toggled, form, [this, form] {
            if (!m_silent)
                form->changed();
        });
        connect(m_box, &QDoubleSpinBox::valueChanged, form, [this, form] {
            if (!m_silent)
                form->changed();
        });
    }
    QWidget* widget() const override { return m_widget; }
    std::string text() const override
    {
        return m_known->isChecked() ? QString::number(m_box->value(), 'f', m_box->decimals()).toStdString()
                                    : std::string();
    }
    void setText(const std::string& text) override
    {
        bool isNumber = false;
        const double value = fromText(text).toDouble(&isNumber);
        m_silent = true;
        if (isNumber)
            m_box->setValue(value);
        m_known->setChecked(isNumber);
        m_silent = false;
    }

private:
    QWidget* m_widget;
    QCheckBox* m_known;
    QDoubleSpinBox* m_box;
    bool m_silent = false;
};

class FeatureForm::DateField : public Field {
public:
    DateField(const FeatureInput& input, FeatureForm* form)
        : Field(input),
          m_widget(new QWidget(form)),
          m_known(new QCheckBox(FeatureForm::tr("Known"), m_widget)),
          m_box(new QDateEdit(m_widget))
    {
        name(m_box);
        m_known->setObjectName(m_box->objectName() + QStringLiteral("_known"));
        m_known->setAccessibleName(FeatureForm::tr("%1 is known").arg(labelOf(input.name)));
        m_box->setCalendarPopup(true);
        m_box->setDateRange(dateOf(input.min), dateOf(input.max));
        m_box->setDate(dateOf(input.max));
        m_box->setEnabled(false);
        auto* row = new QHBoxLayout(m_widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        row->addWidget(m_known);
        connect(m_known, &QCheckBox::toggled, m_box, &QWidget::setEnabled);
        connect(m_known, &QCheckBox::toggled, form, [this, form] {
            if (!m_silent)
                form->changed();
        });
        connect(m_box, &QDateEdit::dateChanged, form, [this, form] {
            if (!m_silent)
                form->changed();
        });
    }
    QWidget* widget() const override { return m_widget; }
    std::string text() const override
    {
        return m_known->isChecked() ? m_box->date().toString(Qt::ISODate).toStdString() : std::string();
    }
    void setText(const std::string& text) override
    {
        const QDate date = QDate::fromString(fromText(text), Qt::ISODate);
        m_silent = true;
        if (date.isValid())
            m_box->setDate(date);
        m_known->setChecked(date.isValid());
        m_silent = false;
    }

private:
    static QDate dateOf(double seconds)
    {
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc()).date();
    }

    QWidget* m_widget;
    QCheckBox* m_known;
    QDateEdit* m_box;
    bool m_silent = false;
};

FeatureForm::FeatureForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("featureForm"));
    setAccessibleName(tr("What is known of the reader"));
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
}

FeatureForm::~FeatureForm() = default;

void FeatureForm::setInputs(std::span<const FeatureInput> inputs)
{
    auto* rows = static_cast<QFormLayout*>(layout());
    m_fields.clear();
    while (rows->rowCount() > 0)
        rows->removeRow(0);
    for (const FeatureInput& input : inputs) {
        std::unique_ptr<Field> field;
        if (input.time)
            field = std::make_unique<DateField>(input, this);
        else if (input.numeric)
            field = std::make_unique<NumberField>(input, this);
        else
            field = std::make_unique<ChoiceField>(input, this);
        rows->addRow(labelOf(input.name), field->widget());
        m_fields.push_back(std::move(field));
    }
}

bool FeatureForm::isEmpty() const
{
    return m_fields.empty();
}

std::vector<FeatureValue> FeatureForm::values() const
{
    std::vector<FeatureValue> known;
    for (const auto& field : m_fields)
        if (std::string text = field->text(); !text.empty())
            known.push_back({field->input().name, std::move(text)});
    return known;
}

void FeatureForm::setValues(std::span<const FeatureValue> values)
{
    for (const auto& field : m_fields) {
        const auto at = std::find_if(values.begin(), values.end(), [&](const FeatureValue& value) {
            return value.name == field->input().name;
        });
        field->setText(at == values.end() ? std::string() : at->value);
    }
}

void FeatureForm::clear()
{
    const bool knew = !values().empty();
    setValues({});
    if (knew)
        changed();
}

void FeatureForm::changed()
{
    emit featuresChanged(values());
}

} // namespace shelf
