// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

namespace shelf {

Preferences::Preferences(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

void Preferences::set(const SettingRow& row, const QVariant& value)
{
    if (this->value(row) == value)
        return;
    m_settings.put(row.key, value);
    emit changed(QLatin1String(row.key));
}

void Preferences::reset(const SettingRow& row)
{
    m_settings.forget(row.key);
    emit changed(QLatin1String(row.key));
}

void Preferences::resetAll()
{
    m_settings.reset();
    for (const SettingRow& row : settingRows())
        emit changed(QLatin1String(row.key));
    emit allReset();
}

QStringList Preferences::changedOnes() const
{
    QStringList changed;
    for (const SettingRow& row : settingRows())
        if (row.kind != SettingKind::kept && !isReset(row))
            changed << SettingWords::tr("%1: %2", "a setting and its value")
                           .arg(SettingWords::tr(row.title), valueText(row, value(row)));
    return changed;
}

} // namespace shelf
