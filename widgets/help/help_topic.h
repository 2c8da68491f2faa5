// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QPoint>
#include <QString>

#include <string_view>

class QWidget;

namespace shelf {

/// Topics of rows, as anchors: "setting-learning_rate", "metric-ndcg", ...
namespace topics {
QString ofSetting(std::string_view key);
QString ofMapSetting(std::string_view method, std::string_view key);
QString ofReading(std::string_view key);
QString ofMetric(std::string_view key);
QString ofModel(std::string_view key);
QString ofPreset(std::string_view name);
QString ofFormat(std::string_view key);
QString ofVectors(std::string_view key);
QString ofLibrary(std::string_view key);
QString ofMethod(std::string_view key);
QString ofExport(std::string_view key);
QString ofCommand(std::string_view name);
} // namespace topics

/// In headers of tables: the topic of the column.
inline constexpr int kHelpTopicRole = Qt::UserRole + 900;

/// What F1 opens where the widget, or one in it without a topic of its own, has the focus.
void setHelpTopic(QWidget* widget, const QString& topic);
/// The nearest topic from the widget upwards; empty where there is none.
QString helpTopicOf(const QWidget* widget);
/// That of what lies below this point of the screen: the column of a table's header, or the widget's.
QString helpTopicAt(const QPoint& point);

/// Somebody wants to read about a topic: sent to a widget and those around it until one accepts it.
class HelpEvent : public QEvent {
public:
    explicit HelpEvent(const QString& topic) : QEvent(kind()), m_topic(topic) { ignore(); }
    const QString& topic() const { return m_topic; }
    static QEvent::Type kind();

private:
    QString m_topic;
};
void askForHelp(QWidget* from, const QString& topic);

} // namespace shelf
