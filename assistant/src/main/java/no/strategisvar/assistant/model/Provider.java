package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

import no.strategisvar.assistant.config.ProviderConfig;

/**
 * One provider as LangChain4j speaks to it; asked in the thread that calls.
 *
 * @param parameters the model, the temperature and the limit that go along with every request
 */
record Provider(ProviderConfig config, ChatRequestParameters parameters, Asking asking) {

    /** Asks, and returns when all has been said or it has failed. */
    interface Asking {
        void ask(ChatRequest request, StreamingChatResponseHandler handler);
    }

    /** A provider that sends the text piece by piece. */
    static Asking streaming(StreamingChatModel model) {
        return model::chat;
    }

    /** A provider that sends the whole text at once. */
    static Asking whole(ChatModel model) {
        return (request, handler) -> {
            var response = model.chat(request);
            String text = response.aiMessage().text();
            if (text != null) {
                handler.onPartialResponse(text);
            }
            handler.onCompleteResponse(response);
        };
    }
}
