// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_topic.h"

#include "widgets/look/text.h"

#include <QApplication>
#include <QHeaderView>

namespace shelf {

namespace {

constexpr const char* kProperty = "helpTopic";

QString topic(const char* prefix, std::string_view key)
{
    return QLatin1String(prefix) + textOf(key);
}

} // namespace

namespace topics {

QString ofSetting(std::string_view key)
{
    return topic("setting-", key);
}

QString ofMapSetting(std::string_view method, std::string_view key)
{
    return topic("map-setting-", method) + QLatin1Char('-') + textOf(key);
}

QString ofReading(std::string_view key)
{
    return topic("reading-", key);
}

QString ofMetric(std::string_view key)
{
    return topic("metric-", key);
}

QString ofModel(std::string_view key)
{
    return topic("model-", key);
}

QString ofPreset(std::string_view name)
{
    return topic("preset-", name);
}

QString ofFormat(std::string_view key)
{
    return topic("format-", key);
}

QString ofVectors(std::string_view key)
{
    return topic("vectors-", key);
}

QString ofLibrary(std::string_view key)
{
    return topic("library-", key);
}

QString ofMethod(std::string_view key)
{
    return topic("method-", key);
}

QString ofExport(std::string_view key)
{
    return topic("export-", key);
}

QString ofCommand(std::string_view name)
{
    return topic("command-", name);
}

} // namespace topics

void setHelpTopic(QWidget* widget, const QString& topic)
{
    widget->setProperty(kProperty, topic);
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString topic = widget->property(kProperty).toString(); !topic.isEmpty())
            return topic;
    return {};
}

QString helpTopicAt(const QPoint& point)
{
    const QWidget* widget = QApplication::widgetAt(point);
    if (!widget)
        return {};
    if (const auto* header = qobject_cast<const QHeaderView*>(widget->parentWidget());
        header && header->model()) {
        const int section = header->logicalIndexAt(widget->mapFromGlobal(point));
        const QString topic =
            header->model()->headerData(section, header->orientation(), kHelpTopicRole).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return helpTopicOf(widget);
}

QEvent::Type HelpEvent::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void askForHelp(QWidget* from, const QString& topic)
{
    HelpEvent event(topic);
    for (QWidget* widget = from; widget && !event.isAccepted(); widget = widget->parentWidget())
        QApplication::sendEvent(widget, &event);
}

} // namespace shelf
