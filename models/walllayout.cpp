// SPDX-License-Identifier: GPL-3.0-or-later
#include "walllayout.h"

#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <cmath>

namespace qd {

namespace {

constexpr std::array<const char *, size_t(WallPage::Count)> wallPageNames{
    "overview", "heat", "queues", "timeline", "charts", "alerts", "clock"};

/// Takes typed members of an object; the first that is wrong is told.
class WallReader
{
    Q_DECLARE_TR_FUNCTIONS(qd::WallReader)
public:
    WallReader(const QJsonObject &object, QString &error)
        : m_object(object)
        , m_error(error)
    {
    }

    void take(const char *key, int &value, int least, int most)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isUndefined())
            return;
        const double number = found.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || number != std::floor(number))
            return fail(tr("\"%1\" is no whole number from %2 to %3.")
                            .arg(QLatin1StringView(key))
                            .arg(least)
                            .arg(most));
        value = int(number);
    }

    void take(const char *key, QString &value)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isUndefined())
            return;
        if (!found.isString() || found.toString().size() > WallLayout::MaxName)
            return fail(tr("\"%1\" is no text of at most %2 characters.")
                            .arg(QLatin1StringView(key))
                            .arg(WallLayout::MaxName));
        value = found.toString();
    }

    void take(const char *key, bool &value)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (!found.isUndefined() && !found.isBool())
            return fail(tr("\"%1\" is neither true nor false.").arg(QLatin1StringView(key)));
        value = found.toBool(value);
    }

    void take(const char *key, QTime &value)
    {
        QString text;
        take(key, text);
        if (text.isEmpty())
            return;
        value = QTime::fromString(text, QStringLiteral("HH:mm"));
        if (!value.isValid())
            fail(tr("\"%1\" is no time such as 22:30.").arg(QLatin1StringView(key)));
    }

    void fail(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = sentence;
    }

private:
    const QJsonObject &m_object;
    QString &m_error;
};

QJsonObject wallPlaceJson(const WallPlace &place)
{
    QJsonArray pages;
    for (const WallPage page : place.pages)
        pages.append(wallPageName(page));
    QJsonObject object{
        {QStringLiteral("screen"), place.screen},   {QStringLiteral("position"), place.position},
        {QStringLiteral("fleet"), place.fleet},     {QStringLiteral("pages"), pages},
        {QStringLiteral("seconds"), place.seconds}, {QStringLiteral("scale"), place.scalePercent},
        {QStringLiteral("dim"), place.dimPercent}};
    if (place.allFleets)
        object.insert(QStringLiteral("all-fleets"), true);
    if (place.dimFrom.isValid() && place.dimTo.isValid()) {
        object.insert(QStringLiteral("dim-from"), place.dimFrom.toString(QStringLiteral("HH:mm")));
        object.insert(QStringLiteral("dim-to"), place.dimTo.toString(QStringLiteral("HH:mm")));
    }
    return object;
}

WallPlace wallPlaceOf(const QJsonObject &object, QString &error)
{
    WallPlace place;
    WallReader reader(object, error);
    reader.take("screen", place.screen);
    reader.take("position", place.position, 0, 63);
    reader.take("fleet", place.fleet);
    reader.take("all-fleets", place.allFleets);
    reader.take("seconds", place.seconds, WallPlace::MinSeconds, WallPlace::MaxSeconds);
    reader.take("scale", place.scalePercent, WallPlace::MinScale, WallPlace::MaxScale);
    reader.take("dim", place.dimPercent, 0, 90);
    reader.take("dim-from", place.dimFrom);
    reader.take("dim-to", place.dimTo);
    const QJsonArray pages = object.value(QLatin1StringView("pages")).toArray();
    if (pages.isEmpty() || pages.size() > WallPlace::MaxPages) {
        reader.fail(tr("A window has no pages, or more than %1.").arg(WallPlace::MaxPages));
        return place;
    }
    place.pages.clear();
    for (const QJsonValue &value : pages) {
        const std::optional<WallPage> page = wallPageNamed(value.toString());
        if (page)
            place.pages.append(*page);
        else
            reader.fail(tr("A window asks for a page that there is not."));
    }
    return place;
}

WallLayout wallLayoutOf(const QJsonObject &object, QString &error)
{
    WallLayout layout;
    WallReader reader(object, error);
    reader.take("name", layout.name);
    if (layout.name.trimmed().isEmpty())
        reader.fail(tr("A layout has no name."));
    const QJsonArray windows = object.value(QLatin1StringView("windows")).toArray();
    if (windows.isEmpty() || windows.size() > WallLayout::MaxWindows) {
        reader.fail(tr("A layout has no windows, or more than %1.").arg(WallLayout::MaxWindows));
        return layout;
    }
    for (const QJsonValue &window : windows)
        layout.windows.append(wallPlaceOf(window.toObject(), error));
    return layout;
}

} // namespace

QString wallPageName(WallPage page)
{
    return page < WallPage::Count ? QLatin1StringView(wallPageNames[size_t(page)]) : QString();
}

std::optional<WallPage> wallPageNamed(const QString &name)
{
    for (size_t i = 0; i < wallPageNames.size(); ++i) {
        if (name == QLatin1StringView(wallPageNames[i]))
            return WallPage(i);
    }
    return {};
}

bool WallPlace::isDimmedAt(QTime time) const
{
    if (!dimFrom.isValid() || !dimTo.isValid() || !time.isValid())
        return false;
    if (dimFrom <= dimTo)
        return time >= dimFrom && time < dimTo;
    return time >= dimFrom || time < dimTo;
}

QList<WallPage> WallPlace::shownPages() const
{
    if (!allFleets)
        return pages;
    QList<WallPage> some;
    for (const WallPage page : pages) {
        if (page == WallPage::Overview || page == WallPage::Alerts || page == WallPage::Clock)
            some << page;
    }
    return some.isEmpty() ? QList<WallPage>{WallPage::Overview} : some;
}

WallLayout WallLayout::standard()
{
    WallPlace place;
    place.pages = {WallPage::Overview, WallPage::Heat,   WallPage::Queues,
                   WallPage::Timeline, WallPage::Charts, WallPage::Alerts};
    return {QStringLiteral("default"), {place}};
}

QJsonValue toJson(const QList<WallLayout> &layouts)
{
    QJsonArray all;
    for (const WallLayout &layout : layouts) {
        QJsonArray windows;
        for (const WallPlace &place : layout.windows)
            windows.append(wallPlaceJson(place));
        all.append(QJsonObject{{QStringLiteral("name"), layout.name},
                               {QStringLiteral("windows"), windows}});
    }
    return all;
}

WallLayouts wallLayoutsFromJson(const QJsonValue &value)
{
    WallLayouts result;
    const QJsonArray all = value.toArray();
    if (!value.isArray() || all.size() > WallLayout::MaxLayouts) {
        result.error = tr("This is no list of at most %1 layouts.").arg(WallLayout::MaxLayouts);
        return result;
    }
    QSet<QString> names;
    for (const QJsonValue &entry : all) {
        const WallLayout layout = wallLayoutOf(entry.toObject(), result.error);
        if (result.error.isEmpty() && names.contains(layout.name))
            result.error = tr("Two layouts have one name.");
        if (!result.error.isEmpty())
            return {{}, result.error};
        names.insert(layout.name);
        result.layouts.append(layout);
    }
    return result;
}

QPoint wallShiftAt(qint64 wallMs)
{
    // To and fro; each way across one line further down, and up again.
    const auto toAndFro = [](qint64 step, int most) {
        const int period = 4 * most, at = int(((step % period) + period) % period);
        return at <= 2 * most ? at - most : 3 * most - at;
    };
    const qint64 minute = wallMs / 60'000;
    return {toAndFro(minute, WallShiftX), toAndFro(minute / (2 * WallShiftX), WallShiftY)};
}

int wallPageAt(const WallPlace &place, qint64 shownMs)
{
    const qsizetype count = place.shownPages().size();
    if (count < 2 || place.seconds <= 0)
        return 0;
    return int(qMax<qint64>(shownMs, 0) / (qint64(place.seconds) * 1000) % count);
}

qint64 wallPageLeftMs(const WallPlace &place, qint64 shownMs)
{
    if (place.shownPages().size() < 2 || place.seconds <= 0)
        return -1;
    const qint64 each = qint64(place.seconds) * 1000;
    return each - qMax<qint64>(shownMs, 0) % each;
}

} // namespace qd
