// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/preferences/setting_row.h"

#include <QObject>
#include <QString>

namespace shelf {

/// The settings as the person changes them: whoever follows one is told at once.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(Settings& settings, QObject* parent = nullptr);

    QVariant value(const SettingRow& row) const { return valueOf(m_settings, row); }
    bool isReset(const SettingRow& row) const { return shelf::isReset(m_settings, row); }
    template <class T> T get(const SettingKey<T>& key) const
    {
        const SettingRow* row = settingRow(QLatin1String(key.name));
        return row ? value(*row).template value<T>() : m_settings.get(key);
    }

    void set(const SettingRow& row, const QVariant& value);
    template <class T> void set(const SettingKey<T>& key, const T& value)
    {
        set(*settingRow(QLatin1String(key.name)), QVariant::fromValue(value));
    }
    void reset(const SettingRow& row);
    void resetAll();

    /// "Colors: Dark" of each that is not as at the first start, without what is only remembered.
    QStringList changedOnes() const;

signals:
    void allReset(); ///< after changed() of each
    void changed(const QLatin1String& key);

private:
    Settings& m_settings;
};

} // namespace shelf
