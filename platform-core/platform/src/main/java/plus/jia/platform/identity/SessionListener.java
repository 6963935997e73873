package plus.jia.platform.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Keeps the book of sessions true to the container. */
@WebListener
public class SessionListener implements HttpSessionListener, HttpSessionIdListener {
    @Inject
    private SessionBook book;

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        book.moved(oldId, event.getSession().getId());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        book.ended(event.getSession().getId());
    }
}
