// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/setting_field.h"

#include "app/preferences/preferences.h"
#include "app/preferences/quiet_label.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace shelf {

SettingField::SettingField(Preferences& preferences, const SettingRow& row, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_row(row)
{
    setObjectName(QStringLiteral("setting-") + QLatin1String(row.key));
    const QString title = SettingWords::tr(row.title);
    auto* label = new QLabel(title, this);
    QWidget* editor = makeEditor();
    editor->setObjectName(QStringLiteral("value-") + QLatin1String(row.key));
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(SettingWords::tr(row.meaning));
    label->setBuddy(editor);
    m_reset = iconButton(QStringLiteral("reset-") + QLatin1String(row.key), QStringLiteral("reset"),
                         row.kind == SettingKind::kept ? SettingWords::tr("Forget: %1").arg(title)
                                                       : SettingWords::tr("Reset: %1").arg(title),
                         this);
    connect(m_reset, &QToolButton::clicked, this, [this] { m_preferences.reset(m_row); });
    auto* meaning = new QuietLabel(SettingWords::tr(row.meaning), this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, theme::kGrid);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 4);
    grid->addWidget(label, 0, 0);
    grid->addWidget(editor, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(meaning, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    connect(&preferences, &Preferences::changed, this, [this](const QLatin1String& key) {
        if (key == QLatin1String(m_row.key))
            show();
    });
    show();
}

QWidget* SettingField::makeEditor()
{
    switch (m_row.kind) {
    case SettingKind::choice: {
        auto* box = new QComboBox(this);
        for (const SettingChoice& choice : m_row.choices)
            box->addItem(SettingWords::tr(choice.text), QLatin1String(choice.value));
        m_showValue = [this, box] { box->setCurrentIndex(box->findData(m_preferences.value(m_row))); };
        connect(box, &QComboBox::activated, this,
                [this, box] { m_preferences.set(m_row, box->currentData().toString()); });
        return box;
    }
    case SettingKind::flag: {
        auto* box = new QCheckBox(this);
        m_showValue = [this, box] {
            const QSignalBlocker quiet(box);
            box->setChecked(m_preferences.value(m_row).toBool());
        };
        // Not clicked(): assistive technology ticks without a click.
        connect(box, &QCheckBox::toggled, this, [this](bool on) { m_preferences.set(m_row, on); });
        return box;
    }
    case SettingKind::number: {
        auto* box = new QSpinBox(this);
        // What the least stands for may lie outside of the range: one below it.
        const int special = m_row.fallback.toInt();
        const bool hasSpecial = *m_row.atLeast;
        const int shown = hasSpecial && special < m_row.least ? m_row.least - 1 : special;
        box->setRange(hasSpecial ? std::min(m_row.least, shown) : m_row.least, m_row.most);
        if (hasSpecial)
            box->setSpecialValueText(SettingWords::tr(m_row.atLeast));
        if (*m_row.unit)
            box->setSuffix(QLatin1Char(' ') + SettingWords::tr(m_row.unit));
        box->setGroupSeparatorShown(true);
        box->setKeyboardTracking(false); // "12" is not first 1
        m_showValue = [this, box, special, shown, hasSpecial] {
            const QSignalBlocker quiet(box);
            const int value = m_preferences.value(m_row).toInt();
            box->setValue(hasSpecial && value == special ? shown : value);
        };
        connect(box, &QSpinBox::valueChanged, this, [this, special, shown, hasSpecial](int value) {
            m_preferences.set(m_row, hasSpecial && value == shown ? special : value);
        });
        return box;
    }
    case SettingKind::kept: break;
    }
    auto* label = new QLabel(this);
    m_showValue = [this, label] { label->setText(valueText(m_row, m_preferences.value(m_row))); };
    return label;
}

void SettingField::show()
{
    m_showValue();
    m_reset->setEnabled(!m_preferences.isReset(m_row));
}

bool SettingField::isFoundBy(const QStringList& words) const
{
    const QString all = SettingWords::tr(m_row.title) + QLatin1Char(' ') + SettingWords::tr(m_row.meaning) +
                        QLatin1Char(' ') + SettingWords::tr(m_row.words) + QLatin1Char(' ') +
                        groupTitle(m_row.group);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace shelf
